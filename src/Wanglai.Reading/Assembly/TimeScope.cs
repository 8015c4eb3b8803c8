using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Discourse;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Syntax;
using Wanglai.Reading.Times;
using Wanglai.Reading.Words;
using Wanglai.Time;

namespace Wanglai.Reading.Assembly;

/// <summary>Which time governs a claim: the clause's own, that of the sentence, that of the passage, or a news report's day.</summary>
internal static class TimeScope
{
    /// <summary>What a news report brings in of times further away than this is its background.</summary>
    private const int DaysOfNews = 60;

    /// <summary>The time of the claim of <paramref name="kind"/> and <paramref name="change"/> that <paramref name="predication"/> makes.</summary>
    public static ClaimTime Of(SentenceContext context, Predication predication, ClaimKind kind, ClaimChange? change, Standing standing)
    {
        if (predication.Time < 0)
        {
            var told = TimeBends.Bend(context, predication, kind, change, OfPassage(context, predication, kind, change, standing));
            context.Passage?.NoteGiven(told);
            return new ClaimTime(told, null);
        }

        var time = context.Times[predication.Time];
        var at = ChunkOf(context, predication.Time);
        var value = time.OfClause is { } then && IsThen(context, predication, time, kind, change) ? then
            : at < 0 ? time.Value : BoundTimes.UpTo(context.Chunks, context.Times, context.Text.Text, at);
        if (predication.Clause.Contains(time.Span))
        {
            var own = predication.AlsoTime >= 0 ? AllOf(context.Times[predication.AlsoTime].Value, time.Value) : value;
            return standing == Standing.Planned && time is { MovesReference: false, Source: TimeSource.DocumentDate, Value: EdtfInterval }
                ? ClaimTime.Unknown
                : new ClaimTime(TimeBends.Bend(context, predication, kind, change, own), context.Words(time.Span));
        }

        value = TakesFromSentence(context, predication, kind, change, value, at) ? Spread(context, predication, at, kind, change, Later(context, predication, value))
            : IsState(kind, change) ? null : context.Passage?.Period;
        return new ClaimTime(TimeBends.Bend(context, predication, kind, change, value), null);
    }

    // What is so at all times has no date of its own; 也先后访华 with a subject of its own tells of other times than 某人于1983年访华 before it.
    private static bool TakesFromSentence(SentenceContext context, Predication predication, ClaimKind kind, ClaimChange? change, Edtf? value, int at)
    {
        if (PassageTime.IsPeriod(value))
        {
            return !IsState(kind, change) || (at >= 0 && PassageTime.IsAtHead(context.Chunks, at) && Shares(context, predication, at));
        }

        var elsewhere = predication.Arguments.Any(a => a is { Slot: Slot.Subject, Carried: false }) && !(at >= 0 && PassageTime.IsAtHead(context.Chunks, at))
            && SaysGenerally(context, predication);
        return !IsState(kind, change) && !elsewhere;
    }

    // 1964年甲国独立；1965年乙国独立，全总多次组织声援: over all the years named. 1979年6月，甲会加入后，同乙会有了交往; 复会后不久便
    // 恢复联系，并逐步发展: what grows or lasts, grows from then on.
    private static Edtf? Spread(SentenceContext context, Predication predication, int at, ClaimKind kind, ClaimChange? change, Edtf? value)
    {
        if (IsWhatItCameAfter(context, predication))
        {
            return TimeBends.Before(value);
        }

        var general = SaysGenerally(context, predication);
        if (general && at >= 0 && value is EdtfDate last && FirstDated(context, at) is { } first && first.LastDay < last.FirstDay)
        {
            return EdtfInterval.Between(first, last);
        }

        return StartOf(value) is { } start && value is not EdtfInterval { End: null }
            && ((general && change == ClaimChange.Developed && at >= 0 && context.Text.Text.AsSpan(context.Chunks[at].Span.Start, context.Chunks[at].Span.Length).EndsWith("不久")) || (IsLasting(context, predication, kind, change) && FollowsOn(context, predication, at)))
            ? EdtfInterval.From(start)
            : value;
    }

    // 1953年召开大会，这次大会是在甲会分裂后举行的: what stands between 是在 and 后 had come about by then.
    private static bool IsWhatItCameAfter(SentenceContext context, Predication predication)
    {
        var clause = context.Text.Text.AsSpan(predication.Clause.Start, predication.Clause.Length);
        var opens = clause.IndexOf("是在");
        return opens >= 0 && predication.Clause.Start + opens < predication.Span.Start && (clause.EndsWith("后") || clause[(opens + 2)..].Contains("后召开", StringComparison.Ordinal) || clause[(opens + 2)..].Contains("后举行", StringComparison.Ordinal));
    }

    // The date that heads a clause before the one at the time chunk, cut off from it by a semicolon.
    private static EdtfDate? FirstDated(SentenceContext context, int at)
    {
        for (var k = 0; k < at; k++)
        {
            if (context.Chunks[k].Kind == ChunkKind.Time && context.Times[context.Chunks[k].Index] is { MovesReference: true, Value: EdtfDate date } time && PassageTime.IsAtHead(context.Chunks, k)
                && context.Text.Text.AsSpan(time.Span.End, context.Chunks[at].Span.Start - time.Span.End).Contains('；'))
            {
                return date;
            }
        }

        return null;
    }

    private static bool IsLasting(SentenceContext context, Predication predication, ClaimKind kind, ClaimChange? change) =>
        kind == ClaimKind.Cooperation
        || (kind == ClaimKind.Relation && change is ClaimChange.Established or ClaimChange.Developed or ClaimChange.Maintained
            && !Says(context, predication.Clause, Cue.Diplomatic));

    // 1983年6月，甲会加入后，…: a whole clause between the date and this one says what it came after.
    private static bool FollowsOn(SentenceContext context, Predication predication, int at)
    {
        if (at < 0 || context.Chunks[at].Span.End >= predication.Clause.Start)
        {
            return false;
        }

        var between = context.Text.Text.AsSpan(context.Chunks[at].Span.End, predication.Clause.Start - context.Chunks[at].Span.End);
        var after = between.IndexOf("后，");
        return after > 0 && context.Chunks.Any(c => c.Kind == ChunkKind.Verb && c.Span.Start >= context.Chunks[at].Span.End && c.Span.End <= context.Chunks[at].Span.End + after);
    }

    // 60年代，甲会是乙会的成员: the period stands directly before the clause.
    private static bool Shares(SentenceContext context, Predication predication, int at) =>
        !context.Text.Text.AsSpan(context.Chunks[at].Span.End, Math.Max(0, predication.Clause.Start - context.Chunks[at].Span.End)).TrimStart('，').Contains('，');

    // A relative clause stands in a larger one, whose words of many times hold for it, too: 先后参加了甲会召开的学习班.
    private static Utf16Span WithFragment(SentenceContext context, Predication predication)
    {
        var sentence = context.Sentence.Span.Start;
        var comma = context.Text.Text.LastIndexOfAny(['，', '；'], Math.Max(sentence, predication.Clause.Start - 1), Math.Max(1, predication.Clause.Start - sentence));
        return predication.Embedded ? new Utf16Span(comma < sentence ? sentence : comma, predication.Clause.End) : predication.Clause;
    }

    // 1979年建交后，便互派代表: the year of the one is that of the other; 1979年建交后，关系不断发展: from then on.
    private static bool IsThen(SentenceContext context, Predication predication, TimeExpression time, ClaimKind kind, ClaimChange? change) =>
        (IsHappening(kind, change) && time.OfClause is EdtfInterval or EdtfDate { Precision: not (EdtfPrecision.Month or EdtfPrecision.Day) })
        || (time.Span.End < predication.Span.Start
            && context.Cues.Any(new Utf16Span(time.Span.End, predication.Span.Start), Cue.AtOnce));

    private static Edtf? OfPassage(SentenceContext context, Predication predication, ClaimKind kind, ClaimChange? change, Standing standing)
    {
        var passage = context.Passage;
        var today = standing == Standing.Asserted || Says(context, predication.Clause, Cue.Ties) ? context.NewsDate : null;
        if (passage is null)
        {
            return today;
        }

        // 一是…。二是…: what is counted on goes on at the same time.
        if (passage.Enumerated is not null && Opens(context, predication, Cue.CountsOn))
        {
            return passage.Enumerated;
        }

        if (Opens(context, predication, Cue.ThisPeriod))
        {
            return (IsDate(passage.Date) && !SaysGenerally(context, predication) ? passage.Date : passage.LastPeriod) ?? today;
        }

        if (IsState(kind, change) || Says(context, predication.Clause, Cue.Always))
        {
            return today;
        }

        // 当时两国关系不正常: how things were, at the head of a paragraph, is told of the period and not of one day.
        if (passage.IsOfParagraphBefore && !IsHappening(kind, change) && passage.LastPeriod is not null)
        {
            return passage.LastPeriod;
        }

        if (Opens(context, predication, Cue.FromThenOn | Cue.SoonAfter))
        {
            return Later(context, predication, passage.Date ?? passage.Period) ?? today;
        }

        // 双方互访频繁, after a single date: what happened again and again is told of the period.
        if (passage.Around is { } around && SaysGenerally(context, predication) && (Continuation.Opening(context.Text.Text, context.Sentence).EndsWith("关系中") || Says(context, predication.Clause, Cue.Mutual)))
        {
            return around;
        }

        // 在筹备过程中: before the gathering that has been told of.
        if (Continuation.Opening(context.Text.Text, context.Sentence) is { Length: > 2 } opening && opening.TrimStart('在').StartsWith("筹备") && opening[^1] is '中' or '间' or '时' or '段')
        {
            return TimeBends.Before(passage.Date) ?? today;
        }

        if (kind == ClaimKind.Gathering && passage.Gathering is { } held && Continuation.SpeaksOfTheGathering(context))
        {
            return held;
        }

        var date = today is null || IsNear(passage.Date, today) ? passage.Date : null;
        if (date is not null && GoesOn(context, predication, kind, change, passage))
        {
            return date;
        }

        // 自建交以来: what a report tells as having happened, it tells of its own day.
        return today is not null && IsHappening(kind, change) && passage.Period is EdtfInterval { End: null } ? today : passage.Period ?? today;
    }

    private static bool GoesOn(SentenceContext context, Predication predication, ClaimKind kind, ClaimChange? change, PassageTime passage)
    {
        if (Opens(context, predication, Cue.Opens))
        {
            return true;
        }

        if (Continuation.TurnsTo(context))
        {
            return false;
        }

        var opened = passage.DateOpens && passage.Date is EdtfDate { Precision: EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year } or EdtfInterval;
        var happens = (opened || passage.Date is EdtfDate { Precision: EdtfPrecision.Day }) && (passage.Period is null || passage.Date is EdtfDate { Precision: EdtfPrecision.Day or EdtfPrecision.Month })
            && IsHappening(kind, change) && (kind != ClaimKind.Relation || passage.Date is not EdtfDate { Precision: EdtfPrecision.Year })
            && (passage.Date is EdtfInterval { Start: null } || !SaysGenerally(context, predication));
        return happens || Continuation.IsPlaced(context.Text.Text, context.Sentence) || Says(context, predication.Clause, Cue.Ties) || Continuation.IsOf(context, predication, passage);
    }

    // 后来, 从此: from the time spoken of on; 接着: soon after it.
    private static Edtf? Later(SentenceContext context, Predication predication, Edtf? value)
    {
        if (StartOf(value) is { } start && Opens(context, predication, Cue.FromThenOn))
        {
            return EdtfInterval.From(start);
        }

        return value is EdtfDate { Precision: EdtfPrecision.Year } year && Opens(context, predication, Cue.SoonAfter)
            ? EdtfInterval.Between(year.WithQualifier(approximate: true), year.PlusYears(1).WithQualifier(approximate: true))
            : value;
    }

    private static EdtfDate? StartOf(Edtf? value) => value switch
    {
        EdtfDate date => date,
        EdtfInterval { Start: { } from } => from,
        _ => null,
    };

    private static bool Opens(SentenceContext context, Predication predication, Cue any) =>
        context.Cues.Opens(predication.Clause, any) || context.Cues.Opens(context.Sentence.Span, any);

    // 先后, 纷纷 stand before the verb; 各国工会 behind it only says whom it was done to.
    private static bool SaysGenerally(SentenceContext context, Predication predication)
    {
        var clause = WithFragment(context, predication);
        var verb = Math.Clamp(predication.Span.End, clause.Start, clause.End);
        if (Says(context, new Utf16Span(clause.Start, verb), Cue.General))
        {
            return true;
        }

        for (var k = predication.At + 1; k < predication.To; k++)
        {
            if (context.Chunks[k].Kind != ChunkKind.Parties && Says(context, context.Chunks[k].Span, Cue.General))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Says(SentenceContext context, Utf16Span clause, Cue any) => context.Cues.Any(clause, any);

    private static bool IsDate(Edtf? value) => value is not null && !PassageTime.IsPeriod(value);

    private static bool IsNear(Edtf? value, Edtf today) =>
        value is { Latest: { } last } && today.Earliest is { } first && today.Latest is { } end && last - first > -DaysOfNews && value.Earliest is { } begin && begin - end < DaysOfNews;

    private static bool IsState(ClaimKind kind, ClaimChange? change) =>
        kind != ClaimKind.Relation && ClaimVocabulary.DefaultAspect(kind, change) == TimeAspect.Throughout;

    // What happens on a day; a stance, a policy or the state of a relation is none.
    private static bool IsHappening(ClaimKind kind, ClaimChange? change) => kind switch
    {
        ClaimKind.Visit or ClaimKind.Meeting or ClaimKind.Gathering or ClaimKind.Agreement or ClaimKind.Office or ClaimKind.Organisation
            or ClaimKind.Aid or ClaimKind.Mobilisation => true,
        ClaimKind.Stance => change == ClaimChange.Congratulates,
        ClaimKind.Relation => change is ClaimChange.Contact or ClaimChange.Established or ClaimChange.Resumed or ClaimChange.Interrupted or ClaimChange.Ended,
        _ => false,
    };

    // 1987年和1989年: the same act on each date.
    private static Edtf? AllOf(Edtf? first, Edtf? second) =>
        first is EdtfDate a && second is EdtfDate b ? EdtfSet.AllOf(a, b) : second;

    private static int ChunkOf(SentenceContext context, int time)
    {
        for (var k = 0; k < context.Chunks.Count; k++)
        {
            if (context.Chunks[k].Kind == ChunkKind.Time && context.Chunks[k].Index == time)
            {
                return k;
            }
        }

        return -1;
    }
}
