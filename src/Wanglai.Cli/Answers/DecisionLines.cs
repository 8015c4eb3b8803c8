using System.Text.Json;
using Wanglai.Cli.Hosting;
using Wanglai.Cli.Printing;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Wording;

namespace Wanglai.Cli.Answers;

/// <summary>What people decided about a claim, and what it was before.</summary>
internal static class DecisionLines
{
    /// <summary>Prints the decisions in their order, and the first reading where it was changed.</summary>
    public static void Print(CliHost host, RecordedClaim recorded, IReadOnlyList<RecordedDecision> decisions)
    {
        var speech = host.Speech;
        foreach (var decision in decisions)
        {
            var (by, why) = (decision.Decision.Signature.By, decision.Decision.Signature.Why);
            host.Printer.Line(
                new(DecisionWords.Of(speech, decision.Decision) + speech.Colon, Tone.Faint),
                $"{by}  {JsonShapes.Instant(decision.RecordedAt)}{(why is null ? "" : $"  {why}")}");
        }

        if (recorded.AsRead is { } first)
        {
            host.Printer.Line(new(speech.Say("最初读作", "first read as") + speech.Colon, Tone.Faint), ClaimWords.Headline(speech, first));
        }
    }

    /// <summary>Writes the same as members of an object.</summary>
    public static void Write(Utf8JsonWriter json, RecordedClaim recorded, IReadOnlyList<RecordedDecision> decisions)
    {
        json.WriteBoolean("counts", recorded.IsCurrent);
        json.WritePropertyName("asRead");
        if (recorded.AsRead is { } first)
        {
            ClaimJson.Write(json, first);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteStartArray("decisions");
        foreach (var decision in decisions)
        {
            json.WriteStartObject();
            json.WriteString("decision", decision.Decision.Sort);
            json.WriteString("verdict", (decision.Decision as ClaimReviewed)?.Verdict.ToWire());
            json.WriteStartArray("fields");
            foreach (var field in (decision.Decision as ClaimReviewed)?.Correction?.Fields ?? [])
            {
                json.WriteStringValue(field);
            }

            json.WriteEndArray();
            json.WriteString("text", (decision.Decision as NoteAdded)?.Text);
            json.WriteString("by", decision.Decision.Signature.By);
            json.WriteString("why", decision.Decision.Signature.Why);
            json.WriteString("recordedAt", JsonShapes.Instant(decision.RecordedAt));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
