using Wanglai.Model.Authority;
using Wanglai.Reading.Folding;
using Wanglai.Reading.Times.Values;
using Wanglai.Time;

namespace Wanglai.Reading.Times.Lexicon;

/// <summary>Finds the named times of the authority files in a folded text, with quotes and points between their characters or without.</summary>
internal sealed class NamedTimeIndex
{
    private const string Ornaments = "“”‘’\"「」『』《》·•・";

    /// <summary>Quotes and points in one name: “九·一八”事变 has three.</summary>
    private const int MostOrnaments = 8;

    private static readonly string[] Sides = ["胜利", "结束", "爆发", "开始"];

    private readonly Trie<NamedEntry> _names = new();

    public NamedTimeIndex(IReadOnlyList<NamedTime> times)
    {
        var periods = times.Where(time => time.Kind == NamedTimeKind.Period).SelectMany(Names).Select(name => Bare(name.Text)).ToHashSet();
        foreach (var time in times)
        {
            if (Stretch.From(time.Value) is not { } value && time.Kind != NamedTimeKind.DayOfYear)
            {
                continue;
            }

            foreach (var name in Names(time))
            {
                var bare = Bare(name.Text);

                // 抗战胜利 is the end of 抗战, which the grammar knows: the last year of a period, not another name.
                if (bare.Length > 0 && !Array.Exists(Sides, side => bare.EndsWith(side, StringComparison.Ordinal) && periods.Contains(bare[..^side.Length])))
                {
                    _names.Add(bare, Entry(time, bare, name, times));
                }
            }
        }
    }

    public bool MayBegin(char c) => _names.MayBegin(c) || c is '“' or '‘' or '"' or '「' or '『' or '《';

    /// <summary>The longest name at <paramref name="at"/>; quotes that it begins with must be closed in it or right after it.</summary>
    public NamedEntry? Longest(string text, int at, out int end)
    {
        end = at;
        var c = text[at];
        if (Closing(c) == '\0')
        {
            return _names.MayBegin(c) ? Walk(text, at, '\0', out end) : null;
        }

        return at + 1 < text.Length && _names.MayBegin(text[at + 1]) ? Walk(text, at + 1, Closing(c), out end) : null;
    }

    private static char Closing(char open) => open switch { '“' => '”', '‘' => '’', '"' => '"', '「' => '」', '『' => '』', '《' => '》', _ => '\0' };

    private NamedEntry? Walk(string text, int at, char open, out int end)
    {
        end = at;
        NamedEntry? found = null;
        var quoted = open != '\0';
        var ornaments = 0;
        var walk = new TrieWalk<NamedEntry>(_names);
        for (var i = at; i < text.Length;)
        {
            var c = text[i];
            if (i > at && Ornaments.Contains(c) && !walk.Has(c))
            {
                if (c == open)
                {
                    open = '\0';
                }
                else if (Closing(c) != '\0')
                {
                    open = open == '\0' ? Closing(c) : open;
                    quoted = true;
                }
                else if (c is not ('·' or '•' or '・'))
                {
                    break; // The close of a quote that was opened before the name.
                }

                if (++ornaments > MostOrnaments)
                {
                    break;
                }

                i++;
                continue;
            }

            if (!walk.Step(c))
            {
                break;
            }

            i++;
            if (walk.Value is { } value)
            {
                var after = open != '\0' && i < text.Length && text[i] == open ? i + 1 : i;
                if ((open == '\0' || after > i) && (quoted || !value.MustBeQuoted || IsPlanOrPeriod(text, i)))
                {
                    found = value;
                    end = after;
                }
            }
        }

        return found;
    }

    private static bool IsPlanOrPeriod(string text, int at) =>
        at + 1 < text.Length && text.AsSpan(at, 2) is "期间" or "时期" or "计划" or "规划";

    private static IEnumerable<NameInTime> Names(NamedTime time) => time.OtherNames.Prepend(new NameInTime(time.Name));

    private static string Bare(string name) => string.Concat(TextFolding.FoldWord(name).Where(c => !Ornaments.Contains(c)));

    private static NamedEntry Entry(NamedTime time, string bare, NameInTime name, IReadOnlyList<NamedTime> times)
    {
        var festival = time.Value as EdtfDate;
        var isFestival = time.Kind == NamedTimeKind.DayOfYear;
        return new NamedEntry(bare, isFestival ? default : Stretch.From(time.Value)!.Value, time.Kind)
        {
            Origin = isFestival ? FirstOn(festival!, times) : null,
            NeedsContext = name.NeedsContext,
            MustBeQuoted = bare.Length <= 3 && name.Text.StartsWith('“') && name.Text.EndsWith('”') && !isFestival,
            Festival = isFestival ? (festival?.Month ?? 1, festival?.DayOfMonth ?? 1) : default,
        };
    }

    /// <summary>The first named happening on the day that a festival falls on: what its anniversaries are counted from.</summary>
    private static Moment? FirstOn(EdtfDate festival, IReadOnlyList<NamedTime> times) => times
        .Where(time => time.Kind == NamedTimeKind.Event && time.Value is EdtfDate { DayOfMonth: not null } date
            && date.Month == festival.Month && date.DayOfMonth == festival.DayOfMonth)
        .Select(time => Moment.FromDate((EdtfDate)time.Value))
        .OrderBy(moment => moment?.Year)
        .FirstOrDefault();
}
