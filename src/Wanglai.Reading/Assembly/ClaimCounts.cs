using System.Collections.Immutable;
using Wanglai.Model.Claims;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Numerals;
using Wanglai.Reading.Syntax;

namespace Wanglai.Reading.Assembly;

/// <summary>Which numbers of a clause belong to its claim.</summary>
internal static class ClaimCounts
{
    /// <summary>The counts of the claim of <paramref name="kind"/>: those of its clause that say how many came about or took part.</summary>
    public static ImmutableArray<Count> Of(SentenceContext context, Predication predication, ClaimKind kind, ImmutableArray<RoleFiller> roles)
    {
        List<Count>? counts = null;
        foreach (var count in context.Counts)
        {
            if (predication.Clause.Contains(count.Span) && Tells(context, kind, count))
            {
                (counts ??= []).Add(new Count(count.What, count.Number, context.Words(count.Span)));
            }
        }

        for (var r = 0; r < roles.Length; r++)
        {
            var set = roles[r].Party.Name;
            if (NumberedSet(set) is { } number && !IsNamedBefore(roles, r, set))
            {
                (counts ??= []).Add(new Count(CountKind.Organisations, number, set));
            }
        }

        // 甲、乙和丙三大组织: the number of those just named.
        for (var k = predication.From; k < predication.To; k++)
        {
            if (context.Chunks[k].Sum is { } sum && predication.Clause.Contains(sum.Span) && NumberedSet(sum.Name) is { } number && counts?.Exists(c => c.What == CountKind.Organisations) is not true)
            {
                (counts ??= []).Add(new Count(CountKind.Organisations, number, context.Words(sum.Span)));
            }
        }

        return counts is null ? [] : [.. counts];
    }

    private static bool IsNamedBefore(ImmutableArray<RoleFiller> roles, int at, string name)
    {
        for (var r = 0; r < at; r++)
        {
            if (roles[r].Party.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    // 一个国家, 一次: said of one, it counts nothing; a point is put forward, not held; 这两次会议 are known, 两位副主席 have just been named.
    private static bool Tells(SentenceContext context, ClaimKind kind, SentenceCount count)
    {
        if ((count.Number == 1 && count.What is not (CountKind.People or CountKind.Delegates))
            || (count.What == CountKind.Points && kind is not (ClaimKind.Proposal or ClaimKind.Stance or ClaimKind.Agreement or ClaimKind.Context)))
        {
            return false;
        }

        var (text, at) = (context.Text.Text, count.Span.Start);
        if (at > context.Sentence.Span.Start && text[at - 1] is '这' or '那' or '该')
        {
            return false;
        }

        return !(text[count.Span.End - 1] == '位' && context.Chunks.Any(c => c.Kind == ChunkKind.Parties && c.Span.End == at && c.Parties[^1].Kind == MentionKind.Person));
    }

    // 三大国际工会: a set with its number, whoever its members are.
    private static decimal? NumberedSet(string name) =>
        name.Length > 3 && ChineseNumerals.TryReadAt(name, 0, out var number) && number.Value is > 1 and < 100 && number.Span.Start == 0
        && number.Span.End < name.Length && name[number.Span.End] == '大' && !name.AsSpan(number.Span.End).StartsWith("大会")
            ? number.Value
            : null;
}
