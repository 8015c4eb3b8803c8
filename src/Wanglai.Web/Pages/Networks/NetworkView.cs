using System.Collections.Immutable;
using System.Globalization;
using Wanglai.Inquiry.Neighbourhoods;
using Wanglai.Inquiry.Networks;
using Wanglai.Inquiry.Parties;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;
using Wanglai.Time;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Networks;

/// <summary>The network around a party at a time, with a place for everybody who is ever tied to it, so that nobody moves while the time does.</summary>
/// <param name="Network">The ties at the time.</param>
/// <param name="Places">Everybody drawn: those with most claims, country by country.</param>
/// <param name="Rows">Everybody who is tied to the party at the time, by name, with the ties.</param>
/// <param name="Years">The years that can be chosen; null where no year is told of.</param>
public sealed record NetworkView(Network Network, ImmutableArray<PlacedParty> Places, ImmutableArray<NetworkRow> Rows, (long First, long Last)? Years)
{
    /// <summary>How wide the drawing is; it is as high.</summary>
    public const int Size = 900;

    private const int MostDrawn = 72;
    private const int OnInnerRing = 24;
    private const double InnerRadius = 190;
    private const double RingStep = 120;

    private static readonly Edtf Always = Edtf.Parse("../..");

    internal static NetworkView? Of(OpenBooks books, string? words, Edtf when)
    {
        var asked = string.IsNullOrWhiteSpace(words) ? books.Subject() : words;
        if (asked is null)
        {
            return null;
        }

        var book = books.For(new() { Words = [asked] });
        var party = book.Parties.Resolve(asked).OrThrow().Name;
        var network = Network.Around(book, party, when);
        var ever = Network.Around(book, party, Always).Nodes.Concat(network.Nodes).Where(n => n.Steps == 1).Select(n => n.Party).DistinctBy(p => p.Name)
            .Select(p => (Party: p, Entry: book.Parties.Find(p.Name)))
            .OrderByDescending(p => p.Entry?.Claims).ThenBy(p => p.Party.Name, StringComparer.Ordinal).Take(MostDrawn)
            .OrderBy(p => p.Entry?.Country ?? "\uFFFF", StringComparer.Ordinal).ThenBy(p => p.Party.Name, StringComparer.Ordinal)
            .ToList();
        var years = book.Naming(party).Select(c => c.Claim.Time.Value?.Earliest?.Year).OfType<long>().Where(y => y is > 0 and < 3000).ToList();
        return new(
            network,
            [.. ever.Select((p, i) => Place(p.Party, i, ever.Count, network))],
            [
                .. network.Edges.Where(e => e.A.Name == party || e.B.Name == party).GroupBy(e => e.A.Name == party ? e.B : e.A)
                    .Select(g => new NetworkRow(g.Key, [.. g])).OrderBy(r => r.Party.Name, StringComparer.Ordinal),
            ],
            years.Count == 0 ? null : (years.Min(), years.Max()));
    }

    // Around the circle, in turn on as many rings as are needed: neighbours on the circle are on different rings, and their names do not meet.
    private static PlacedParty Place(PartyLabel party, int index, int count, Network network)
    {
        var rings = Math.Max(1, (count + OnInnerRing - 1) / OnInnerRing);
        var angle = (2 * Math.PI * index / Math.Max(1, count)) - (Math.PI / 2);
        var radius = InnerRadius + (RingStep * (index % rings));
        var ties = network.Edges.Where(e => (e.A.Name == party.Name || e.B.Name == party.Name) && (e.A.Name == network.Party.Name || e.B.Name == network.Party.Name)).ToList();
        return new(party, (Size / 2) + (radius * Math.Cos(angle)), (Size / 2) + (radius * Math.Sin(angle)), ties.Count == 0 ? null : ties.Min(e => e.Kind), ties.Exists(e => e.Certainty == Certainty.Certain));
    }
}

/// <summary>Somebody in the drawing.</summary>
/// <param name="Party">Who.</param>
/// <param name="Left">Where, from the left.</param>
/// <param name="Top">Where, from the top.</param>
/// <param name="Tie">The closest tie to the middle at the time; null for none.</param>
/// <param name="IsCertain">Whether a tie is certain.</param>
public sealed record PlacedParty(PartyLabel Party, double Left, double Top, TieKind? Tie, bool IsCertain)
{
    /// <summary>The place from the left, as drawings write it.</summary>
    public string X => Left.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The place from the top.</summary>
    public string Y => Top.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Where the foot of its name stands.</summary>
    public string NameY => (Top + (Top < NetworkView.Size / 2 ? -14 : 24)).ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>Somebody tied to the party at the time.</summary>
/// <param name="Party">Who.</param>
/// <param name="Ties">The ties.</param>
public sealed record NetworkRow(PartyLabel Party, ImmutableArray<NetworkEdge> Ties)
{
    /// <summary>The claims of all ties.</summary>
    public IEnumerable<ClaimId> Claims => Ties.SelectMany(t => t.Claims);
}
