using Wanglai.Model.Authority;
using Wanglai.Model.Texts;
using Wanglai.Reading.Folding;
using Wanglai.Reading.Times.Lexicon;
using Wanglai.Reading.Times.Resolving;
using Wanglai.Reading.Times.Scanning;
using Wanglai.Reading.Times.Syntax;
using Wanglai.Reading.Times.Values;
using Wanglai.Time;

namespace Wanglai.Reading.Times;

/// <summary>
/// Reads the times of Chinese text: finds every expression that names a time and gives it its EDTF value. Made once from
/// the authority files and used from many threads. The time taken is linear in the length of the text.
/// </summary>
/// <remarks>
/// What counts as a time, how far an expression reaches and what value it has follow docs/formats/times.md. Values of
/// words that lean on others (同年, 次月, 三年后) come from the last time before them in the text, of 今年, 近年来 and
/// the like from the document's date.
/// </remarks>
public sealed class TimeReader
{
    private readonly NamedTimeIndex _names;
    private readonly FirstCharacters _firsts;
    private readonly DateResolver _dates;

    /// <summary>What 战后 means where no war was named before it.</summary>
    private readonly Stretch? _lastWorldWar;

    /// <summary>A reader that knows the named times and the lunar New Years of <paramref name="authority"/>.</summary>
    public TimeReader(AuthorityFiles authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        _names = new NamedTimeIndex(authority.NamedTimes);
        _firsts = new FirstCharacters(_names);
        _dates = new DateResolver(authority.SpringFestivals);
        _lastWorldWar = authority.FindNamedTime("第二次世界大战") is { } war ? Stretch.From(war.Value) : null;
    }

    /// <summary>The times of <paramref name="text"/>, in order; they do not overlap.</summary>
    public IReadOnlyList<TimeExpression> Read(FoldedText text, TimeContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var scanner = new TimeScanner(text.Text, _names, _firsts);
        var parsed = scanner.Scan();
        var given = Moment.From(context.DocumentDate);
        var found = Resolve(text.Text, parsed, scanner.Wars, given, given);
        if (given is null && found.Exists(time => time.Value is null) && Latest(found) is { } latest)
        {
            return Resolve(text.Text, parsed, scanner.Wars, latest, given: null);
        }

        return found;
    }

    private List<TimeExpression> Resolve(string text, List<ParsedTime> parsed, IReadOnlyList<(int At, NamedEntry War)> wars, Moment? document, Moment? given)
    {
        var clock = new DiscourseClock(document) { War = _lastWorldWar };
        var nextWar = 0;
        var resolver = new TimeResolver(clock, _dates, given);
        var times = new List<TimeExpression>(parsed.Count);
        foreach (var time in parsed)
        {
            for (; nextWar < wars.Count && wars[nextWar].At < time.Start; nextWar++)
            {
                clock.War = wars[nextWar].War.Value;
            }

            var before = clock.Reference;
            var last = times.Count > 0 ? times[^1].Span.End : 0;
            clock.Afresh = last < time.Start && text.AsSpan(last, time.Start - last).IndexOfAny('。', '\n') >= 0;
            var stretch = resolver.Resolve(time);
            var value = stretch?.ToEdtf();
            var source = value is null ? TimeSource.Nothing
                : clock.UsedDocument ? TimeSource.DocumentDate
                : clock.UsedText ? TimeSource.TextBefore
                : TimeSource.Written;
            times.Add(new TimeExpression
            {
                Span = new Utf16Span(time.Start, time.End),
                Value = value,
                OfClause = time.HasClause ? resolver.Own?.ToEdtf() : null,
                Source = source,
                CountedFrom = source switch
                {
                    TimeSource.TextBefore => before?.ToEdtf(),
                    TimeSource.DocumentDate => document?.ToEdtf(),
                    _ => null,
                },
                MovesReference = value is not null && !time.IsAside && TimeResolver.MovesReference(time.Node),
                Precision = value is null ? null : PrecisionOf(stretch!.Value),
            });
        }

        return times;
    }

    /// <summary>The latest date that the text itself names.</summary>
    private static Moment? Latest(List<TimeExpression> times)
    {
        Moment? latest = null;
        foreach (var time in times)
        {
            if (time is { Source: TimeSource.Written, Value: EdtfDate { Year: not null } date } && Moment.FromDate(date) is { } moment
                && (latest is not { } before || before.BeginsBefore(moment)))
            {
                latest = moment with { Approximate = false, Uncertain = false };
            }
        }

        return latest;
    }

    private static EdtfPrecision PrecisionOf(Stretch stretch)
    {
        var unit = stretch.First.Unit < stretch.Last.Unit ? stretch.First.Unit : stretch.Last.Unit;
        return unit switch
        {
            MomentUnit.Century => EdtfPrecision.Century,
            MomentUnit.Decade => EdtfPrecision.Decade,
            MomentUnit.Year => EdtfPrecision.Year,
            MomentUnit.Part => EdtfPrecision.Season,
            MomentUnit.Month => EdtfPrecision.Month,
            _ => EdtfPrecision.Day,
        };
    }
}
