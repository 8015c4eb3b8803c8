using Wanglai.Reading.Words;

namespace Wanglai.Reading.Discourse;

/// <summary>Which countries and organisations a document names outright: the context in which risky short names (同盟, 劳联) hold.</summary>
internal static class ContextOfNames
{
    /// <summary>The entities named in the text, in any of their names that need no context.</summary>
    public static HashSet<string> Find(WordMatches matches, WordTrie dictionary)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<int>();
        foreach (var (_, match) in matches.Marked)
        {
            if (match.Word.Names && seen.Add(match.Node))
            {
                found.Add(dictionary.At(match.Node)!.Name!.Entity);
            }
        }

        return found;
    }
}
