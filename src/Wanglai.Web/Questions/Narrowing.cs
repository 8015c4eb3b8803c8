using Wanglai.Inquiry;
using Wanglai.Model.Claims;
using Wanglai.Time;
using Wanglai.Web.Parts;

namespace Wanglai.Web.Questions;

/// <summary>What a visitor narrows a page to, in the words of the address.</summary>
/// <param name="Party">A party, by any of its names; null for any.</param>
/// <param name="Kind">A kind; null for all.</param>
/// <param name="From">From when; null for always.</param>
/// <param name="To">Until when; null for always.</param>
public sealed record Narrowing(string? Party, string? Kind, string? From, string? To)
{
    /// <summary>The time.</summary>
    public Edtf? Period => Asked.Period(From, To);

    /// <summary>Which claims to look at; <paramref name="book"/> knows the party.</summary>
    /// <exception cref="Wanglai.Model.Problems.WanglaiException">A part is not understood, or nobody is called so.</exception>
    public ClaimFilter Filter(ClaimBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new()
        {
            Parties = string.IsNullOrWhiteSpace(Party) ? [] : [book.Parties.Resolve(Party).OrThrow().Name],
            Kinds = Asked.Word<ClaimKind>("kind", Kind) is { } kind ? [kind] : [],
            Period = Period,
        };
    }

    /// <summary>The address of a page so narrowed.</summary>
    public string Address(string path) => Links.With(path, ("party", Party), ("kind", Kind), ("from", From), ("to", To));
}
