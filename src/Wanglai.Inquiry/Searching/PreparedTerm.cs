using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Problems;

namespace Wanglai.Inquiry.Searching;

/// <summary>A term made ready: its words and the other names that it stands for, folded.</summary>
internal sealed class PreparedTerm
{
    private readonly ImmutableArray<string> _folded;

    private PreparedTerm(SearchTerm term, ImmutableArray<string> folded, IEnumerable<string> parties)
    {
        Term = term;
        _folded = folded;
        Parties = parties.ToHashSet(StringComparer.Ordinal);
    }

    public SearchTerm Term { get; }

    /// <summary>What stands for it in a text, folded.</summary>
    public IReadOnlyList<string> Words => _folded;

    /// <summary>The parties that the term names, or whose names hold it.</summary>
    public IReadOnlySet<string> Parties { get; }

    /// <summary>The terms of a question.</summary>
    /// <exception cref="WanglaiException">It holds no word (WL-Q004).</exception>
    public static List<PreparedTerm> All(string query, ClaimBook book, SearchFold fold, IReadOnlyDictionary<string, FoldedForSearch> names)
    {
        List<PreparedTerm> terms = [.. QueryWords.Of(query).Select(w => Of(w, book, fold, names)).OfType<PreparedTerm>()];
        return terms.Count > 0 ? terms : throw new WanglaiException(InquiryProblems.NothingToSearch());
    }

    /// <summary>The term for <paramref name="words"/>; null where folding leaves nothing of them.</summary>
    private static PreparedTerm? Of(string words, ClaimBook book, SearchFold fold, IReadOnlyDictionary<string, FoldedForSearch> names)
    {
        var word = fold.Fold(words).Text;
        if (word.Length == 0)
        {
            return null;
        }

        var named = book.Parties.Named(words).ToList();
        var also = named
            .SelectMany(SureNames)
            .Distinct(StringComparer.Ordinal)
            .Where(n => fold.Fold(n).Text is { Length: > 1 } folded && !folded.Contains(word, StringComparison.Ordinal))
            .ToImmutableArray();
        return new(
            new(words, also),
            [word, .. also.Select(n => fold.Fold(n).Text)],
            named.Select(p => p.Name).Concat(names.Where(n => n.Value.Find(word).Any()).Select(n => n.Key)));
    }

    /// <summary>Where the term stands in a text, from the left, without overlap.</summary>
    public List<(int Start, int End)> Find(FoldedForSearch text) =>
        Apart(_folded.SelectMany(text.Find));

    /// <summary>The ranges from the left, each that overlaps an earlier (or at one start a longer) one left out.</summary>
    public static List<(int Start, int End)> Apart(IEnumerable<(int Start, int End)> ranges)
    {
        var result = new List<(int Start, int End)>();
        foreach (var range in ranges.OrderBy(r => r.Start).ThenByDescending(r => r.End))
        {
            if (result.Count == 0 || range.Start >= result[^1].End)
            {
                result.Add(range);
            }
        }

        return result;
    }

    // A name that needs context (总评) would find what has nothing to do with the party.
    private static IEnumerable<string> SureNames(PartyEntry party) => PartyDirectory.NamesOf(party).Where(n => n.Outright).Select(n => n.Text);
}
