using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Syntax;

namespace Wanglai.Reading.Assembly;

/// <summary>Writes down for people how a sentence was taken apart.</summary>
internal static class SentenceTracing
{
    /// <summary>The trace of a sentence and its predications.</summary>
    public static SentenceTrace Explain(SentenceContext context, IReadOnlyList<Predication> predications) =>
        new(context.Sentence.Span.Of(context.Text.Text), Tracing.Parse(context), [.. predications.Select(p => Words(p, context.Text.Text))]);

    private static string Words(Predication predication, string text)
    {
        var parts = predication.Arguments.Select(a => $"{a.Slot.ToString().ToLowerInvariant()}: {a.Mention.Name}{(a.Carried ? " (carried)" : "")}").ToList();
        var nouns = predication.NounsBefore.Reverse().Concat(predication.NounsAfter).Select(n => n.Span.Of(text)).ToList();
        if (nouns.Count > 0)
        {
            parts.Add("nouns: " + string.Join(' ', nouns));
        }

        if (predication.Standing != Standing.Asserted)
        {
            parts.Add(predication.Standing.ToWire());
        }

        if (predication.Embedded)
        {
            parts.Add("embedded");
        }

        return $"{predication.Verb.Text} ({string.Join("; ", parts)})";
    }
}
