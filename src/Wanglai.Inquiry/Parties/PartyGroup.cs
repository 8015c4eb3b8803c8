using System.Collections.Immutable;
using Wanglai.Time;

namespace Wanglai.Inquiry.Parties;

/// <summary>Several parties that a question takes for one: a body with all below it, or a body through its names, forerunners and successors.</summary>
public sealed class PartyGroup
{
    private const int DeepestChain = 16;

    private readonly PartyDirectory _directory;
    private readonly ImmutableHashSet<string> _line;
    private readonly ImmutableHashSet<string> _members;

    private PartyGroup(PartyDirectory directory, string head, ImmutableHashSet<string> line, ImmutableHashSet<string> members)
    {
        (_directory, Head, _line, _members) = (directory, head, line, members);
        Members = [.. members.Order(StringComparer.Ordinal)];
    }

    /// <summary>The party asked for, under whose one name the answer stands.</summary>
    public string Head { get; }

    /// <summary>The one names of all of them, the head's too, ordinally.</summary>
    public ImmutableArray<string> Members { get; }

    /// <summary>The group of <paramref name="party"/> (its one name).</summary>
    /// <param name="directory">Who is who.</param>
    /// <param name="party">The party asked for.</param>
    /// <param name="withBelow">With all that belong to it as parts, and to those, at whatever remove.</param>
    /// <param name="throughSuccessors">
    /// With what it became and what it came from, at whatever remove: forwards or backwards, never back and forth, so that of two bodies that
    /// merged neither brings the other in.
    /// </param>
    public static PartyGroup Of(PartyDirectory directory, string party, bool withBelow, bool throughSuccessors)
    {
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(party);
        var line = ImmutableHashSet.Create(StringComparer.Ordinal, party);
        if (throughSuccessors)
        {
            line = line
                .Union(Closure([party], n => directory.Find(n)?.Successors.Select(s => s.Name) ?? []))
                .Union(Closure([party], directory.ForerunnersOf));
        }

        return new(directory, party, line, withBelow ? line.Union(Closure(line, directory.PartsOf)) : line);
    }

    /// <summary>Whether <paramref name="name"/> counts as one of them at <paramref name="time"/>: parts only while they are parts. Without a time they count.</summary>
    public bool Holds(string name, Edtf? time) => _members.Contains(name) && Holds(name, time, DeepestChain);

    private bool Holds(string name, Edtf? time, int steps) =>
        _line.Contains(name)
        || (steps > 0 && _directory.Find(name) is { } entry && _members.Any(above => entry.BelongsTo(above, time) && Holds(above, time, steps - 1)));

    private static HashSet<string> Closure(IEnumerable<string> from, Func<string, IEnumerable<string>> next)
    {
        var found = from.ToHashSet(StringComparer.Ordinal);
        var open = new Stack<string>(found);
        while (open.TryPop(out var name))
        {
            foreach (var reached in next(name).Where(found.Add))
            {
                open.Push(reached);
            }
        }

        return found;
    }
}
