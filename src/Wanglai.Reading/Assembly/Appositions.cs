using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;

namespace Wanglai.Reading.Assembly;

/// <summary>
/// Reads memberships that a noun states by the way: 世界工联的会员组织法国总工会, 劳联所属的某会. The body stands before the noun in
/// the same clause, the member directly behind it.
/// </summary>
internal static class Appositions
{
    /// <summary>The name of the rule, as claims carry it.</summary>
    public const string Rule = "membership.apposition";

    /// <summary>The memberships that the sentence states by the way; it has one of the words for a member.</summary>
    public static IEnumerable<Claim> Read(SentenceContext context)
    {
        var lexicon = context.Lexicon;
        var text = context.Text.Text;
        var named = Named(context.Chunks);
        if (named.Count < 2)
        {
            yield break;
        }

        foreach (var word in lexicon.MembershipNouns.Concat(lexicon.Belonging))
        {
            var sentence = context.Sentence.Span;
            for (var at = text.IndexOf(word, sentence.Start, sentence.Length, StringComparison.Ordinal); at >= 0;
                at = text.IndexOf(word, at + word.Length, sentence.End - at - word.Length, StringComparison.Ordinal))
            {
                if (IsPartOfLonger(text, at, word, lexicon))
                {
                    continue;
                }

                var behind = at + word.Length;
                while (behind < sentence.End && text[behind] is '—' or '、' or '-')
                {
                    behind++;
                }

                var body = named.LastOrDefault(m => m.Span.End <= at && IsBody(m) && !Breaks(text, m.Span.End, at));
                var members = named.Where(m => m.Span.Start == behind && m.Kind is MentionKind.Known or MentionKind.Organisation && !m.IsBare).ToList();
                if (body is null || members.Count == 0)
                {
                    continue;
                }

                var list = context.Chunks.First(c => c.Parties.Any(p => WithOwners(p).Contains(members[0]))).Parties;
                var more = list.Where(p => p.Span.Start > behind && p.Kind is MentionKind.Known or MentionKind.Organisation);
                yield return Make(context, body, [members[0], .. more]);
            }
        }
    }

    // Whoever the sentence names, each once, and who stands in the name of another.
    private static List<Mention> Named(List<Chunk> chunks)
    {
        var named = new List<Mention>();
        var seen = new HashSet<Utf16Span>();
        foreach (var chunk in chunks)
        {
            foreach (var party in chunk.Parties)
            {
                for (var mention = party; mention is not null; mention = mention.Of)
                {
                    if (seen.Add(mention.Span))
                    {
                        named.Add(mention);
                    }
                }
            }
        }

        return named;
    }

    private static Claim Make(SentenceContext context, Mention body, IReadOnlyList<Mention> members)
    {
        var roles = members.SelectMany(m => context.Discourse.Resolve(m, context.Words(m.Span))).Select(p => new RoleFiller(Role.Member, p))
            .Concat(context.Discourse.Resolve(body, context.Words(body.Span)).Select(p => new RoleFiller(Role.Body, p)));
        var source = context.Text.ToSource(Clause(context.Text.Text, context.Sentence.Span, body.Span.Start, members[^1].Span.End));
        return new Claim
        {
            Kind = ClaimKind.Membership,
            Change = ClaimChange.Member,
            Roles = [.. roles],
            Evidence = new Evidence(context.SourceName, context.Text.Source.ToCodePoints(source), source.Of(context.Text.Source.Text)),
            Confidence = 0.7,
            Rule = Rule,
        };
    }

    private static Utf16Span Clause(string text, Utf16Span sentence, int from, int to)
    {
        var start = from;
        while (start > sentence.Start && text[start - 1] is not ('，' or '；' or '。' or '：'))
        {
            start--;
        }

        var end = text.IndexOfAny(['，', '；', '。', '：'], to, sentence.End - to);
        return new Utf16Span(start, end < 0 ? sentence.End : end);
    }

    private static bool IsBody(Mention mention) => mention is { Kind: MentionKind.Known, Type: EntityType.Organisation } or { Kind: MentionKind.Organisation, IsBare: false };

    private static bool Breaks(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAny("，。；：") >= 0;

    // 会员 in 会员组织, 下属 in 下属的: the longer word is the one that counts.
    private static bool IsPartOfLonger(string text, int at, string word, ClauseLexicon lexicon) =>
        lexicon.MembershipNouns.Concat(lexicon.Belonging).Any(longer => longer.Length > word.Length && longer.StartsWith(word, StringComparison.Ordinal)
            && string.CompareOrdinal(text, at, longer, 0, longer.Length) == 0);

    private static IEnumerable<Mention> WithOwners(Mention mention)
    {
        yield return mention;
        for (var of = mention.Of; of is not null; of = of.Of)
        {
            yield return of;
        }
    }
}
