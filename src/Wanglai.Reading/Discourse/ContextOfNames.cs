using Wanglai.Reading.Words;

namespace Wanglai.Reading.Discourse;

/// <summary>Which countries and organisations a document names outright: the context in which risky short names (同盟, 劳联) hold.</summary>
internal static class ContextOfNames
{
    private const int Places = 1024;

    /// <summary>The entities named in the text, in any of their names that need no context.</summary>
    public static HashSet<string> Find(WordMatches matches, WordTrie dictionary)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);

        // The same few names stand in a text again and again: most have been taken up already, and are still in their place here.
        var taken = new int[Places];
        foreach (var (_, match) in matches.Marked)
        {
            ref var place = ref taken[match.Node % Places];
            if (match.Word.Names && place != match.Node)
            {
                place = match.Node;
                found.Add(dictionary.At(match.Node)!.Name!.Entity);
            }
        }

        return found;
    }
}
