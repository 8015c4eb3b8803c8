using Wanglai.Model.Claims;
using Wanglai.Reading.Words;
using YamlDotNet.RepresentationModel;

namespace Wanglai.Reading.Lexicon;

/// <summary>
/// The words that say something of a clause wherever they stand in it (<see cref="Cue"/>): those of <c>passage-times</c> and of membership
/// in <c>rules/zh/grammar.yaml</c>, and a few closed lists. They cut no sentence into words, and have a tree of their own.
/// </summary>
internal sealed class CueWords
{
    /// <summary>For the first time.</summary>
    private static readonly string[] Firsts = ["首次", "第一次", "第一个", "首个", "首届", "首批", "首度"];

    private static readonly string[] Repetitions = ["多次", "频繁", "不断", "经常", "历次", "再三", "屡次", "不时", "两次", "三次"];
    private static readonly string[] OfStates = ["外交关系", "邦交", "建交", "复交", "断交"];

    private static readonly (string Key, Cue Cue)[] OfPassages =
    [
        ("opens", Cue.Opens), ("this-period", Cue.ThisPeriod), ("from-then-on", Cue.FromThenOn), ("soon-after", Cue.SoonAfter), ("turns-to", Cue.TurnsTo), ("ties", Cue.Ties),
        ("general", Cue.General), ("always", Cue.Always), ("at-once", Cue.AtOnce), ("mutual", Cue.Mutual), ("counts-on", Cue.CountsOn),
    ];

    private readonly CharacterSet _first = new();

    public CueWords()
    {
        Add(Firsts, Cue.First);
        Add(Recurrences, Cue.Recurs | Cue.Repeats);
        Add(Repetitions, Cue.Repeats);
        Add(Orders, Cue.Follows);
        Add(OfStates, Cue.Diplomatic);
    }

    /// <summary>At fixed times; the first of them that a clause has says how it recurs.</summary>
    public static IReadOnlyList<string> Recurrences { get; } = ["每年", "隔年", "每两年", "每隔", "定期", "惯例", "轮流", "逐年", "每逢"];

    /// <summary>In order after what was told, or one after the other, where they open a clause; the longest first.</summary>
    public static IReadOnlyList<string> Orders { get; } = [.. OrderWords.Following.OrderByDescending(w => w.Length), "先后"];

    /// <summary>The words as a tree.</summary>
    public WordTrie Tree { get; } = new();

    /// <summary>True where one of the words begins with this character.</summary>
    public bool MayBegin(char first) => _first.Contains(first);

    /// <summary>Adds the words of <c>passage-times</c>.</summary>
    public void AddPassageTimes(YamlNode? node)
    {
        foreach (var (key, cue) in OfPassages)
        {
            Add(RuleFiles.Words(RuleFiles.Member(node, key)), cue);
        }
    }

    /// <summary>Adds <paramref name="words"/> that all say the same.</summary>
    public void Add(IEnumerable<string> words, Cue cue)
    {
        foreach (var word in words)
        {
            Tree.Add(word).Cues |= cue;
            _first.Add(word[0]);
        }
    }
}
