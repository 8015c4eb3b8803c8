using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Syntax;

/// <summary>
/// Closes the phrases that a coverb opens and a later word ends, so that the end is not taken for a verb:
/// 应日本总评邀请, 以王明为团长. A word of two trades (应, 以, 由, 将) is a coverb only where its end is found.
/// </summary>
internal static class PhraseMarker
{
    private const int Reach = 14;
    private const int LongestName = 8;

    // A topic of several clauses has no more chunks than that.
    private const int Longest = 60;
    private static readonly Word Leading = new("由") { Coverb = Slot.Leader };
    private static readonly Word Disposed = new("将") { Coverb = Slot.Object };
    private static readonly Word Making = new("以") { Coverb = Slot.Aside };

    /// <param name="chunks">The chunks of a sentence.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="giving">The word that 以 stands for in 给…以….</param>
    /// <param name="led">The word that 率领 stands for where it is all that is said of a delegation.</param>
    public static void Mark(List<Chunk> chunks, string text, Word? giving, Word? led)
    {
        for (var i = 0; i < chunks.Count; i++)
        {
            switch (chunks[i].Word?.Coverb)
            {
                case Slot.Inviter:
                    Close(chunks, i, WordUses.InvitingEnd);
                    break;
                case Slot.Leader when giving is not null && Giving(chunks, i, giving):
                    break;
                case Slot.Aside when chunks[i] is { Kind: ChunkKind.Verb, Word.Text: "作为" }:
                    Taking(chunks, i);
                    break;
                case Slot.Leader:
                    Close(chunks, i, WordUses.LeadingEnd);
                    NameLeader(chunks, i, text);
                    break;
                case Slot.Destination when chunks[i].Word!.Frames.Count > 0:
                    Going(chunks, i);
                    break;
                case Slot.Aside when chunks[i].Word!.Text is "经" or "经过":
                    Through(chunks, i);
                    break;
                case Slot.To:
                    Greeted(chunks, i);
                    break;
                case Slot.At:
                    Through(chunks, i);
                    Meanwhile(chunks, i);
                    break;
                case Slot.By:
                    // 由王明为团长, 由王明率领.
                    By(chunks, i, led);
                    NameLeader(chunks, i, text);
                    break;
                default:
                    break;
            }

            if (chunks[i].Word is { Text: "是" })
            {
                Cleft(chunks, i);
            }

            if (chunks[i].Word is { Text: "将" })
            {
                Disposing(chunks, i);
            }

            if (i > 0 && chunks[i].Is(WordUses.LeadingEnd) && chunks[i - 1].Kind == ChunkKind.Parties)
            {
                Split(chunks, i);
            }

            if (chunks[i].Is(WordUses.TopicOpener))
            {
                Topic(chunks, i);
            }

            if (chunks[i].Kind == ChunkKind.Time)
            {
                Festival(chunks, i, text);
            }
        }
    }

    // 来华参加五一节: a day that is kept is a gathering for whoever comes to it.
    private static void Festival(List<Chunk> chunks, int at, string text)
    {
        var span = chunks[at].Span;
        if (at > 0 && text[span.End - 1] is '大' or '后' && text.AsSpan(span.Start, span.Length).TrimEnd('后') is [.., '大'] named && named.Length > 3 && chunks[at - 1].Kind == ChunkKind.Verb
            && chunks[at - 1].Word!.AsksFor(NounClasses.Gathering))
        {
            // 参加世界工联三大后: who takes part in what dates the clause is there.
            var congress = new Utf16Span(span.Start, span.Start + named.Length);
            chunks.Insert(at + 1, new Chunk(ChunkKind.Parties, congress) { Parties = [new Mention { Kind = MentionKind.Gathering, Type = EntityType.Group, Span = congress, Name = congress.Of(text), Entity = congress.Of(text) }] });
            return;
        }

        if (at > 0 && text[span.End - 1] == '节' && chunks[at - 1].Kind == ChunkKind.Verb && chunks[at - 1].Word!.AsksFor(NounClasses.Gathering)
            && (at + 1 >= chunks.Count || chunks[at + 1].Kind is ChunkKind.Break))
        {
            var name = span.Of(text);
            chunks.Insert(at + 1, new Chunk(ChunkKind.Parties, span) { Parties = [new Mention { Kind = MentionKind.Gathering, Type = EntityType.Group, Span = span, Name = name, Entity = name }] });
        }
    }

    // 就建立友好城市问题进行探讨: what is talked about is no happening.
    private static void Topic(List<Chunk> chunks, int open)
    {
        var end = -1;
        for (var k = open + 1; k < chunks.Count && chunks[k].Kind != ChunkKind.Break; k++)
        {
            end = chunks[k].Is(WordUses.TopicEnd) ? k : end;
        }

        end = end < 0 ? BeforeTalk(chunks, open) : end;
        end = end < 0 ? BeyondCommas(chunks, open) : end;

        for (var k = open + 1; k <= end; k++)
        {
            chunks[k] = chunks[k] with { Kind = ChunkKind.Filler };
        }
    }

    // 就深化合作，拓展渠道，互派学生等议题达成共识: where nobody talks before the comma, the topic goes on behind it. -1 where nobody talks there,
    // or somebody else has begun to act before that: 就在这一年，某会访问某国，….
    private static int BeyondCommas(List<Chunk> chunks, int open)
    {
        for (var k = open + 1; k + 1 < chunks.Count && k < open + Longest; k++)
        {
            if (chunks[k].Is(WordUses.TopicOpener) || (chunks[k] is { Kind: ChunkKind.Parties or ChunkKind.Time } && chunks[k - 1].Kind == ChunkKind.Break))
            {
                return -1;
            }

            if (chunks[k].Is(WordUses.TopicEnd) && chunks[k + 1] is { Kind: ChunkKind.Verb, Word: { } talk } && (talk.Tells(ClaimKind.Meeting) || talk.Tells(ClaimKind.Agreement)))
            {
                return k;
            }
        }

        return -1;
    }

    // 对某某来访表示欢迎: who is greeted has come, but neither does the greeter come, nor is it told here that they met.
    private static void Greeted(List<Chunk> chunks, int open)
    {
        for (var k = open + 2; k + 1 < chunks.Count && k <= open + Reach && chunks[k].Kind != ChunkKind.Break; k++)
        {
            if (chunks[k].Kind == ChunkKind.Verb)
            {
                if (chunks[k].Word!.Tells(ClaimKind.Visit) && chunks[open + 1].Kind == ChunkKind.Parties
                    && Enumerable.Range(k + 1, Math.Min(4, chunks.Count - k - 1)).Any(n => chunks[n].Word is { Text: ['表', '示', ..] }))
                {
                    for (var n = open; n < chunks.Count && chunks[n].Kind != ChunkKind.Break; n++)
                    {
                        chunks[n] = new Chunk(ChunkKind.Filler, chunks[n].Span);
                    }
                }

                return;
            }
        }
    }

    // 就建立友好关系交换了意见, 就签订协定同某国举行会谈: the topic goes on to the talk, or to whom it was with. -1 where nobody talks.
    private static int BeforeTalk(List<Chunk> chunks, int open)
    {
        var talk = -1;
        for (var k = open + 1; k < chunks.Count && chunks[k].Kind != ChunkKind.Break; k++)
        {
            if (chunks[k].Kind == ChunkKind.Verb)
            {
                talk = chunks[k].Word!.Tells(ClaimKind.Meeting) || chunks[k].Word!.Tells(ClaimKind.Agreement) ? k : -1;
            }
        }

        for (var k = open + 1; k < talk; k++)
        {
            if (chunks[k].Word?.Coverb is Slot.With or Slot.To or Slot.At)
            {
                return k - 1;
            }
        }

        return talk - 1;
    }

    // 当晚乘火车去北京: where no verb says what for, the going itself is what is told.
    private static void Going(List<Chunk> chunks, int at)
    {
        var from = at;
        while (from > 0 && chunks[from - 1].Kind != ChunkKind.Break)
        {
            from--;
        }

        for (var k = from; k < chunks.Count && chunks[k].Kind != ChunkKind.Break; k++)
        {
            // 王明率团来京: leading is no errand.
            if (chunks[k].Kind == ChunkKind.Verb && !chunks[k].Is(WordUses.LeadingVerb))
            {
                return;
            }
        }

        chunks[at] = chunks[at] with { Kind = ChunkKind.Verb };
    }

    // 在…领导人访华的同时, 在…访问期间: a clause of time, whose subject 在 does not govern.
    private static void Meanwhile(List<Chunk> chunks, int open)
    {
        // 某国在某组织的席位恢复后: 在 opens what describes the noun.
        if (open > 0 && open + 2 < chunks.Count && chunks[open - 1].Kind == ChunkKind.Parties && chunks[open + 1].Kind == ChunkKind.Parties && chunks[open + 2].Kind == ChunkKind.Of)
        {
            return;
        }

        var verb = false;
        for (var k = open + 1; k < chunks.Count && chunks[k].Kind != ChunkKind.Break; k++)
        {
            verb |= chunks[k].Kind == ChunkKind.Verb;
            if (verb && chunks[k].Is(WordUses.Localiser) && chunks[k].Word!.Text is "时" or "的同时" or "之际" or "期间" or "后" or "之后" or "以后" or "之前" or "以前" or "前" or "过程中" && (chunks[k - 1].Kind != ChunkKind.Parties || chunks[open + 1].Kind == ChunkKind.Parties))
            {
                chunks[open] = chunks[open] with { Kind = ChunkKind.Filler };
                return;
            }
        }
    }

    private static void By(List<Chunk> chunks, int open, Word? led)
    {
        for (var k = open + 1; k < chunks.Count && k <= open + Reach && chunks[k].Kind != ChunkKind.Break; k++)
        {
            if (chunks[k].Is(WordUses.LeadingEnd | WordUses.LeadingVerb))
            {
                chunks[k] = led is not null && IsAllSaid(chunks, open, k) ? chunks[k] with { Kind = ChunkKind.Verb, Word = led } : chunks[k] with { Kind = ChunkKind.Grammar };
                chunks[open] = chunks[open] with { Word = Leading };
                return;
            }

            if (chunks[k].Kind == ChunkKind.Verb || chunks[k].Word?.Coverb is Slot.Leader or Slot.Inviter)
            {
                return;
            }
        }
    }

    // 代表团由王明率领。代表团由王明任团长，由李强陪同。
    private static bool IsAllSaid(List<Chunk> chunks, int open, int end) =>
        open > 0 && chunks[open - 1].Kind == ChunkKind.Parties && chunks[open - 1].Parties[^1] is { } guests && (guests.Kind == MentionKind.Delegation || (guests.Pronoun & WordUses.Guests) != 0)
        && (open == 1 || chunks[open - 2].Kind is ChunkKind.Break or ChunkKind.Time)
        && (end + 1 >= chunks.Count || (chunks[end + 1].Kind == ChunkKind.Break && (end + 2 >= chunks.Count || chunks[end + 2].Word?.Coverb == Slot.By)));

    // 由周而复率领: where a leader must stand and nobody is recognised, the last characters before the end are a name.
    private static void NameLeader(List<Chunk> chunks, int open, string text)
    {
        if (chunks[open] is not { Kind: ChunkKind.Coverb, Word.Coverb: Slot.Leader })
        {
            return;
        }

        var end = open + 1;
        while (end < chunks.Count && !chunks[end].Is(WordUses.LeadingEnd | WordUses.LeadingVerb))
        {
            if (chunks[end].Kind is ChunkKind.Break or ChunkKind.Verb || chunks[end].Parties.Any(p => p.Kind == MentionKind.Person))
            {
                return;
            }

            end++;
        }

        var from = end;
        while (from > open + 1 && chunks[from - 1].Kind == ChunkKind.Filler)
        {
            from--;
        }

        if (end >= chunks.Count || from == end || chunks[end - 1].Span.End - chunks[from].Span.Start is < 2 or > LongestName)
        {
            return;
        }

        var span = new Utf16Span(chunks[from].Span.Start, chunks[end - 1].Span.End);
        var person = new Mention { Kind = MentionKind.Person, Type = EntityType.Person, Span = span, Name = span.Of(text), Entity = span.Of(text) };
        chunks[from] = new Chunk(ChunkKind.Parties, span) { Parties = [person] };
        chunks.RemoveRange(from + 1, end - from - 1);
    }

    // 甲会代表团、王明为团长的乙会代表团: the last of the list leads what comes behind.
    private static void Split(List<Chunk> chunks, int end)
    {
        var list = chunks[end - 1];
        if (list.Parties.Length < 2 || list.Parties[^1].Kind != MentionKind.Person || list.Parties[^2].Kind == MentionKind.Person)
        {
            return;
        }

        var person = list.Parties[^1];
        chunks[end - 1] = list with { Parties = [.. list.Parties.SkipLast(1)], Span = new Utf16Span(list.Span.Start, list.Parties[^2].Span.End) };
        chunks.Insert(end, new Chunk(ChunkKind.Parties, person.Span) { Parties = [person] });
    }

    private static void Close(List<Chunk> chunks, int open, WordUses end)
    {
        for (var k = open + 1; k < chunks.Count && k <= open + Reach; k++)
        {
            if (chunks[k].Kind == ChunkKind.Break)
            {
                break;
            }

            if (chunks[k].Is(end))
            {
                chunks[k] = chunks[k] with { Kind = ChunkKind.Grammar };
                return;
            }
        }

        // 以对方拒绝签约为由: what is given as the reason has not happened by that.
        for (var k = open + 1; end == WordUses.LeadingEnd && k + 1 < chunks.Count && k <= open + Reach && chunks[k].Kind != ChunkKind.Break; k++)
        {
            if (chunks[k].Word?.Text == "为" && chunks[k + 1].Span.Length <= 2 && chunks[k + 1].Word?.Text is "由" or "名" or "借口" or "理由" or "条件" or "契机" or "主题" or "前提" or "目的")
            {
                for (var inner = open; inner <= k + 1; inner++)
                {
                    chunks[inner] = new Chunk(ChunkKind.Filler, chunks[inner].Span);
                }

                return;
            }
        }

        // 以亚洲为重点: what stands between is what is made the point, and no party.
        if (end == WordUses.LeadingEnd && Enumerable.Range(open + 1, Math.Min(Reach, chunks.Count - open - 1)).TakeWhile(k => chunks[k].Kind != ChunkKind.Break).Any(k => chunks[k] is { Kind: ChunkKind.Verb, Word.Text: ['为', ..] }))
        {
            chunks[open] = chunks[open] with { Word = Making };
            return;
        }

        chunks[open] = chunks[open] with { Kind = ChunkKind.Filler };
    }

    // 客人是应甲会邀请于15日抵京的: 是 and 的 only put the weight on what stands between.
    private static void Cleft(List<Chunk> chunks, int at)
    {
        var end = at + 1;
        var verb = false;
        while (end < chunks.Count && chunks[end].Kind != ChunkKind.Break)
        {
            verb |= chunks[end].Kind == ChunkKind.Verb || chunks[end].Word is { Coverb: Slot.Destination, Frames.Count: > 0 };
            end++;
        }

        if (at > 0 && verb && chunks[end - 1].Kind == ChunkKind.Of && chunks[at + 1].Kind is ChunkKind.Coverb or ChunkKind.Time && chunks[at - 1].Kind == ChunkKind.Parties)
        {
            chunks[at] = chunks[at] with { Kind = ChunkKind.Filler };
            chunks[end - 1] = chunks[end - 1] with { Kind = ChunkKind.Filler };
        }
    }

    // 把友好作为宗旨: a verb where 把 or 将 stands before; elsewhere 作为 opens a phrase.
    private static void Taking(List<Chunk> chunks, int at)
    {
        for (var k = at - 1; k >= Math.Max(0, at - Reach) && chunks[k].Kind != ChunkKind.Break; k--)
        {
            if (chunks[k].Word is { Coverb: Slot.Object })
            {
                return;
            }
        }

        chunks[at] = chunks[at] with { Kind = ChunkKind.Coverb };
    }

    // 将礼品赠送给某会, 将环保列为任务: 将 is 把 where a noun follows it, or the verb behind ends in 为; 将访问 is still to come.
    private static void Disposing(List<Chunk> chunks, int at)
    {
        var verb = at + 1;
        while (verb < chunks.Count && verb <= at + Reach && chunks[verb].Kind is not (ChunkKind.Verb or ChunkKind.Break))
        {
            verb++;
        }

        if (verb > at + 1 && verb < chunks.Count && chunks[verb].Kind == ChunkKind.Verb
            && (chunks[at + 1].Kind is ChunkKind.Parties or ChunkKind.Noun or ChunkKind.Title || chunks[verb].Word!.Text[^1] is '为'))
        {
            chunks[at] = chunks[at] with { Kind = ChunkKind.Coverb, Word = Disposed };
        }
    }

    // 经某会的倡议, 在某会的提议下: the noun of what somebody does stands for doing it.
    private static void Through(List<Chunk> chunks, int at)
    {
        var noun = at + 2 < chunks.Count && chunks[at + 2].Kind == ChunkKind.Of ? at + 3 : at + 2;
        if (noun + 1 >= chunks.Count || chunks[at + 1].Kind != ChunkKind.Parties || chunks[noun] is not { Kind: ChunkKind.Noun or ChunkKind.Verb, Word: { } word }
            || !word.Is(NounClasses.Proposal) || word.Frames.Count == 0)
        {
            return;
        }

        var closed = chunks[at].Word!.Coverb == Slot.At ? chunks[noun + 1].Word?.Text == "下" : chunks[noun + 1].Kind is ChunkKind.Break or ChunkKind.Grammar;
        if (closed)
        {
            chunks[at] = chunks[at] with { Kind = ChunkKind.Filler };
            chunks[noun] = chunks[noun] with { Kind = ChunkKind.Verb };
        }
    }

    // 给某会以物资援助: 以 with its noun is what is given.
    private static bool Giving(List<Chunk> chunks, int at, Word giving)
    {
        if (at > 1 && chunks[at - 1].Kind == ChunkKind.Parties && chunks[at - 2].Word is { Coverb: Slot.To }
            && Enumerable.Range(at + 1, Math.Min(4, chunks.Count - at - 1)).TakeWhile(k => chunks[k].Kind != ChunkKind.Break).Any(k => chunks[k].Kind == ChunkKind.Noun))
        {
            chunks[at] = chunks[at] with { Kind = ChunkKind.Verb, Word = giving };
            return true;
        }

        return false;
    }
}
