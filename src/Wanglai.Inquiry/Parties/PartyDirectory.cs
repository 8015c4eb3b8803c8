using System.Collections.Immutable;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;

namespace Wanglai.Inquiry.Parties;

/// <summary>
/// Everybody and everything that the authority files or the claims name, found by any of its names. Immutable.
/// </summary>
/// <remarks>
/// Names are compared folded (by the folding given), without regard to case, spaces and punctuation.
/// A claim's entity that is a name of the authority files' entry of its type is that entry; so is one that people gave the party as another
/// name, in the ledger; any other is a party of its own. What people merged is one party, under the name that they chose.
/// </remarks>
public sealed class PartyDirectory
{
    private const int Offered = 5;
    private const double LeastLikeness = 0.25;

    private readonly NameKey _keys;
    private readonly Dictionary<string, PartyEntry> _byName;
    private readonly Dictionary<string, Bearer[]> _byKey;
    private readonly IReadOnlyDictionary<(string Entity, EntityType Type), string> _canonical;
    private readonly ILookup<string, string> _parts;
    private readonly ILookup<string, string> _forerunners;
    private readonly ILookup<string, PartyEntry> _officeHolders;

    internal PartyDirectory(
        NameKey keys,
        IEnumerable<PartyEntry> entries,
        IReadOnlyDictionary<(string Entity, EntityType Type), string> canonical)
    {
        _keys = keys;
        _canonical = canonical;

        // Plain tables: those that are frozen take longer to make than one run's questions take to ask.
        _byName = entries.ToDictionary(e => e.Name, StringComparer.Ordinal);
        _byKey = Bearers(_byName.Values, keys);
        Entries = [.. _byName.Values.OrderBy(e => e.Name, StringComparer.Ordinal)];
        _parts = Entries.SelectMany(e => e.Parents.Where(p => p.Name is not null).Select(p => (Parent: p.Name!, e.Name)).Distinct()).ToLookup(p => p.Parent, p => p.Name, StringComparer.Ordinal);
        _forerunners = Entries.SelectMany(e => e.Successors.Select(s => (Successor: s.Name, e.Name))).ToLookup(p => p.Successor, p => p.Name, StringComparer.Ordinal);
        _officeHolders = Entries.SelectMany(e => e.Offices.Select(o => o.Organisation).Distinct().Select(body => (Body: body, Entry: e))).ToLookup(o => o.Body, o => o.Entry, StringComparer.Ordinal);
    }

    /// <summary>All parties, by name, ordinally.</summary>
    public IReadOnlyList<PartyEntry> Entries { get; }

    /// <summary>The party that <paramref name="name"/>, a party's one name, stands for; null where there is none.</summary>
    public PartyEntry? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>
    /// The party that a user means by <paramref name="words"/>: any of its names, in either script, in English, in any case.
    /// A name that several bear goes to the one that bears it without needing context, else to the only one that claims name.
    /// </summary>
    /// <returns>The party, or the problem with the nearest names (WL-Q001 unknown, WL-Q002 several).</returns>
    public PartyResolution Resolve(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Known(words) is { } one)
        {
            return new(one, null, []);
        }

        var candidates = _byKey.GetValueOrDefault(_keys.Of(words), []);
        if (candidates.Length == 0)
        {
            var nearest = Nearest(words);
            return new(null, InquiryProblems.UnknownParty(words.Trim(), [.. nearest.Select(n => n.Name)]), nearest);
        }

        ImmutableArray<PartyEntry> several = [.. candidates.Select(c => _byName[c.Party]).OrderByDescending(p => p.Claims)];
        return new(null, InquiryProblems.AmbiguousParty(words.Trim(), several.Select(p => p.Name)), several);
    }

    /// <summary>The party that a name stands for, by the rules of <see cref="Resolve"/>; null where it stands for none, or for several.</summary>
    internal PartyEntry? Known(string words)
    {
        var candidates = _byKey.GetValueOrDefault(_keys.Of(words), []);
        return Only(candidates) ?? Only(candidates.Where(c => c.Outright)) ?? Only(candidates.Where(c => _byName[c.Party].Claims > 0));
    }

    /// <summary>Words in the script and width that names are compared in.</summary>
    internal string Folded(string words) => _keys.Folded(words);

    /// <summary>The one names of those that belong directly to <paramref name="party"/> at some time, ordinally.</summary>
    public IEnumerable<string> PartsOf(string party) => _parts[party];

    /// <summary>The one names of those that directly became <paramref name="party"/>, ordinally.</summary>
    public IEnumerable<string> ForerunnersOf(string party) => _forerunners[party];

    /// <summary>The persons whom the authority files know to have held an office in <paramref name="body"/>, by name, ordinally.</summary>
    internal IEnumerable<PartyEntry> OfficeHoldersIn(string body) => _officeHolders[body];

    /// <summary>Every party that bears <paramref name="words"/> as a name, in the order of names.</summary>
    internal IEnumerable<PartyEntry> Named(string words) => _byKey.GetValueOrDefault(_keys.Of(words), []).Select(c => _byName[c.Party]);

    /// <summary>The one name of the party that a claim's <paramref name="entity"/> is.</summary>
    internal string NameOf(string entity, EntityType type) => _canonical.GetValueOrDefault((entity, type), entity);

    internal static IEnumerable<(string Text, bool Outright)> NamesOf(PartyEntry entry)
    {
        yield return (entry.Name, true);
        if (entry.English is { } english)
        {
            yield return (english, true);
        }

        foreach (var name in entry.OtherNames)
        {
            yield return (name.Text, !name.NeedsContext);
        }
    }

    private static Dictionary<string, Bearer[]> Bearers(IEnumerable<PartyEntry> entries, NameKey keys)
    {
        var bearers = new Dictionary<string, List<Bearer>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var (text, outright) in NamesOf(entry))
            {
                var key = keys.Of(text);
                if (!bearers.TryGetValue(key, out var named))
                {
                    bearers.Add(key, named = []);
                }

                // All names of an entry come together.
                if (named.Count == 0 || named[^1].Party != entry.Name)
                {
                    named.Add(new(entry.Name, outright));
                }
                else if (outright)
                {
                    named[^1] = new(entry.Name, outright);
                }
            }
        }

        return bearers.ToDictionary(b => b.Key, b => b.Value.OrderBy(n => n.Party, StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }

    private PartyEntry? Only(IEnumerable<Bearer> candidates)
    {
        var two = candidates.Take(2).ToList();
        return two.Count == 1 ? _byName[two[0].Party] : null;
    }

    private ImmutableArray<PartyEntry> Nearest(string words)
    {
        var key = _keys.Of(words);
        return
        [
            .. _byKey.Select(n => (Likeness: NameLikeness.Of(key, n.Key), Parties: n.Value))
                .Where(n => n.Likeness >= LeastLikeness)
                .SelectMany(n => n.Parties.Select(p => (n.Likeness, Party: _byName[p.Party])))
                .GroupBy(n => n.Party.Name, StringComparer.Ordinal)
                .Select(g => (Likeness: g.Max(n => n.Likeness), g.First().Party))
                .OrderByDescending(n => n.Likeness)
                .ThenByDescending(n => n.Party.Claims)
                .ThenBy(n => n.Party.Name, StringComparer.Ordinal)
                .Take(Offered)
                .Select(n => n.Party),
        ];
    }

    /// <summary>A party that bears a name.</summary>
    /// <param name="Party">Its one name.</param>
    /// <param name="Outright">Whether the name needs no context to be the party's.</param>
    private sealed record Bearer(string Party, bool Outright);
}
