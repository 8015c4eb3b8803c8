using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using Wanglai.Model.Problems;

namespace Wanglai.Reading.Lexicon;

/// <summary>Reads the YAML of a rules folder, with errors that name file and line.</summary>
internal static class RuleFiles
{
    private static readonly string[] Names = ["grammar.yaml", "nouns.yaml", "names.yaml", "words.tsv"];

    /// <summary>True where <paramref name="folder"/>, which exists, holds any file of rules.</summary>
    public static bool Any(string folder) =>
        Names.Any(file => File.Exists(Path.Combine(folder, file))) || RuleEntries.Files(folder).Any();

    /// <summary>The root of each document of <paramref name="path"/>.</summary>
    /// <exception cref="WanglaiException">The file is not YAML.</exception>
    public static YamlNode? Load(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            var yaml = new YamlStream();
            yaml.Load(reader);
            return yaml.Documents.Count == 0 ? null : yaml.Documents[0].RootNode;
        }
        catch (YamlException e)
        {
            throw new WanglaiException(LexiconProblems.NotYaml(path, (int)e.Start.Line, e.Message), e);
        }
    }

    /// <summary>The words of a sequence or of a plain scalar; empty where the node is absent.</summary>
    public static IEnumerable<string> Words(YamlNode? node) => node switch
    {
        YamlSequenceNode list => list.Children.OfType<YamlScalarNode>().Select(s => s.Value ?? ""),
        YamlScalarNode { Value: { Length: > 0 } value } => value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries),
        _ => [],
    };

    /// <summary>The member <paramref name="key"/> of a mapping, or null.</summary>
    public static YamlNode? Member(YamlNode? node, string key) =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    /// <summary>The scalar at <paramref name="key"/>, or null.</summary>
    public static string? Text(YamlNode? node, string key) => (Member(node, key) as YamlScalarNode)?.Value;
}
