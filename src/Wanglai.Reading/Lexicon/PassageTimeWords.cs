using System.Buffers;
using YamlDotNet.RepresentationModel;

namespace Wanglai.Reading.Lexicon;

/// <summary>
/// Words that say how an undated clause stands to the times named before it, as <c>rules/zh/grammar.yaml</c> lists them under
/// <c>passage-times</c>.
/// </summary>
internal sealed class PassageTimeWords
{
    private readonly List<string> _opens = [];
    private readonly List<string> _ties = [];
    private readonly List<string> _general = [];
    private readonly List<string> _always = [];
    private readonly List<string> _atOnce = [];
    private readonly List<string> _mutual = [];

    private PassageTimeWords()
    {
    }

    /// <summary>No words, before rules are loaded.</summary>
    public static PassageTimeWords None { get; } = new();

    /// <summary>Words that open a clause of the happening just told: 会上, 当晚.</summary>
    public List<string> Opens => _opens;

    /// <summary>Words that open a clause and name the period spoken of: 这一时期.</summary>
    public List<string> ThisPeriod { get; } = [];

    /// <summary>Words that open a clause of what came from then on: 从此, 在此基础上.</summary>
    public List<string> FromThenOn { get; } = [];

    /// <summary>Words that open a clause of what came soon: 接着.</summary>
    public List<string> SoonAfter { get; } = [];

    /// <summary>Words that open the next point of an enumeration: 二是, 其次.</summary>
    public List<string> CountsOn { get; } = [];

    /// <summary>Ends of a phrase that turns to another matter: 方面, 地区.</summary>
    public List<string> TurnsTo { get; } = [];

    /// <summary>Words that tie a clause to the happening just told, wherever they stand in it: 这次, 当即.</summary>
    public SearchValues<string> Ties { get; private set; } = SearchValues.Create([], StringComparison.Ordinal);

    /// <summary>Words that make a clause a general one: 纷纷, 广泛.</summary>
    public SearchValues<string> General { get; private set; } = SearchValues.Create([], StringComparison.Ordinal);

    /// <summary>Words of what was so at all times, or at some time: 一直, 曾经.</summary>
    public SearchValues<string> Always { get; private set; } = SearchValues.Create([], StringComparison.Ordinal);

    /// <summary>Words of what followed at once: 便, 随即.</summary>
    public SearchValues<string> AtOnce { get; private set; } = SearchValues.Create([], StringComparison.Ordinal);

    /// <summary>Words of what both sides do again and again: 互访, 互派.</summary>
    public SearchValues<string> Mutual { get; private set; } = SearchValues.Create([], StringComparison.Ordinal);

    /// <summary>True where <paramref name="text"/>, without a 在 or 但 before it, begins with one of <paramref name="any"/>.</summary>
    public static bool Begins(ReadOnlySpan<char> text, List<string> any)
    {
        text = text.Length > 0 && text[0] is '在' or '但' ? text[1..] : text;
        foreach (var word in any)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>These words and those of another file.</summary>
    public PassageTimeWords With(YamlNode? node)
    {
        var all = new PassageTimeWords();
        foreach (var (own, theirs, key) in new[]
        {
            (all._opens, _opens, "opens"), (all.ThisPeriod, ThisPeriod, "this-period"), (all.FromThenOn, FromThenOn, "from-then-on"),
            (all.SoonAfter, SoonAfter, "soon-after"), (all.TurnsTo, TurnsTo, "turns-to"), (all._ties, _ties, "ties"),
            (all._general, _general, "general"), (all._always, _always, "always"), (all._atOnce, _atOnce, "at-once"),
            (all._mutual, _mutual, "mutual"), (all.CountsOn, CountsOn, "counts-on"),
        })
        {
            own.AddRange(theirs);
            own.AddRange(RuleFiles.Words(RuleFiles.Member(node, key)));
        }

        all.Ties = Any(all._ties);
        all.General = Any(all._general);
        all.Always = Any(all._always);
        all.AtOnce = Any(all._atOnce);
        all.Mutual = Any(all._mutual);
        return all;
    }

    private static SearchValues<string> Any(List<string> words) => SearchValues.Create([.. words], StringComparison.Ordinal);
}
