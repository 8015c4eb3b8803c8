using Wanglai.Model.Problems;
using YamlDotNet.RepresentationModel;

namespace Wanglai.Reading.Lexicon;

/// <summary>The entries of one file of <c>frames</c>, where each stands, and what is wrong with how they are written.</summary>
internal sealed class RuleEntries
{
    /// <summary>Every key that an entry may have.</summary>
    public static readonly IReadOnlySet<string> Keys = new HashSet<string>(StringComparer.Ordinal)
    {
        "name", "meaning", "kind", "change", "standing", "verbs", "nouns", "order", "roles", "needs", "needs-two", "home", "priority", "also",
        "embedded", "content", "needs-own", "needs-slot", "told-of", "bare-subject", "gives-way", "adds", "otherwise", "confidence", "reads", "leaves",
    };

    private static readonly HashSet<string> ExampleKeys = new(StringComparer.Ordinal) { "text", "about", "claims", "time", "standing", "why" };

    private readonly Dictionary<(string Entry, string Text), int> _lines = [];
    private readonly List<(string Entry, Problem Problem)> _problems = [];

    private RuleEntries(string path) => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The entries that can be used.</summary>
    public IReadOnlyList<Frame> Frames { get; private set; } = [];

    /// <summary>What is wrong with how the entries are written.</summary>
    public IReadOnlyList<(string Entry, Problem Problem)> Problems => _problems;

    /// <summary>The files of entries in a rules folder, in the order in which they are loaded.</summary>
    public static IEnumerable<string> Files(string folder)
    {
        var frames = System.IO.Path.Combine(folder, "frames");
        return Directory.Exists(frames) ? Directory.EnumerateFiles(frames, "*.yaml").Order(StringComparer.Ordinal) : [];
    }

    /// <summary>Reads <paramref name="path"/>.</summary>
    /// <exception cref="WanglaiException">The file is not YAML.</exception>
    public static RuleEntries Read(string path)
    {
        var entries = new RuleEntries(path);
        var problems = new List<Problem>();
        entries.Frames = [.. new FrameReader(path, problems).Read()];
        entries._problems.AddRange(problems.Select(p => ("", p)));
        if (RuleFiles.Load(path) is YamlSequenceNode list)
        {
            foreach (var node in list.Children)
            {
                entries.Entry(node);
            }
        }

        foreach (var frame in entries.Frames)
        {
            entries.Complete(frame);
        }

        return entries;
    }

    /// <summary>The line on which a sentence of an entry begins; for the empty sentence, the entry itself. From 1; 0 where it is not in the file.</summary>
    public int LineOf(string entry, string text) => _lines.GetValueOrDefault((entry, text));

    private void Entry(YamlNode node)
    {
        var name = RuleFiles.Text(node, "name") ?? "";
        _lines.TryAdd((name, ""), (int)node.Start.Line);
        Known(node, name, Keys);
        foreach (var key in new[] { "reads", "leaves" })
        {
            foreach (var example in (RuleFiles.Member(node, key) as YamlSequenceNode)?.Children ?? [])
            {
                Known(example, name, ExampleKeys);
                var text = RuleFiles.Text(example, "text") ?? (example as YamlScalarNode)?.Value ?? "";
                _lines.TryAdd((name, text), (int)example.Start.Line);
            }
        }
    }

    private void Known(YamlNode node, string entry, IReadOnlySet<string> keys)
    {
        if (node is not YamlMappingNode map)
        {
            return;
        }

        foreach (var key in map.Children.Keys.OfType<YamlScalarNode>().Where(k => !keys.Contains(k.Value ?? "")))
        {
            _problems.Add((entry, LexiconProblems.BadEntry(Path, (int)key.Start.Line, entry, key.Value ?? "", string.Join(", ", keys.Order(StringComparer.Ordinal)))));
        }
    }

    private void Complete(Frame frame)
    {
        foreach (var (key, missing) in new[]
        {
            ("meaning", frame.Meaning.Length == 0), ("reads", frame.Reads.Count == 0), ("leaves", frame.Leaves.Count == 0),
        })
        {
            if (missing)
            {
                _problems.Add((frame.Name, LexiconProblems.Incomplete(Path, LineOf(frame.Name, ""), frame.Name, key)));
            }
        }

        foreach (var noun in frame.NounWords.Where(n => char.IsAsciiLetter(n[0])))
        {
            _problems.Add((frame.Name, LexiconProblems.BadEntry(Path, LineOf(frame.Name, ""), frame.Name, noun, string.Join(", ", Enum.GetNames<NounClasses>()))));
        }

        foreach (var twice in frame.Verbs.GroupBy(v => v, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            _problems.Add((frame.Name, LexiconProblems.VerbTwice(Path, LineOf(frame.Name, ""), frame.Name, twice.Key)));
        }
    }
}
