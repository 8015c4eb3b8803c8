using Wanglai.Reading.Lexicon;

namespace Wanglai.Reading.Discourse;

/// <summary>Which countries and organisations a document names outright: the context in which risky short names (同盟, 劳联) hold.</summary>
internal static class ContextOfNames
{
    /// <summary>The entities named, in any of their names that need no context.</summary>
    public static HashSet<string> Find(string text, ClauseLexicon lexicon)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<int>();
        for (var i = 0; i < text.Length; i++)
        {
            // A name of one character needs context.
            if (i + 1 == text.Length || !lexicon.Names.MayBegin(text[i], text[i + 1]))
            {
                continue;
            }

            var node = 0;
            for (var j = i; j < text.Length && (node = lexicon.Names.Step(node, text[j], out var ends)) != 0; j++)
            {
                if (ends > 0 && seen.Add(node) && lexicon.Names.At(node)?.Name is { NeedsContext: false } name)
                {
                    found.Add(name.Entity);
                }
            }
        }

        return found;
    }
}
