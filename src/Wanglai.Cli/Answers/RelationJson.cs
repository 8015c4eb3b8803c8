using System.Collections.Immutable;
using System.Text.Json;
using Wanglai.Cli.Printing;
using Wanglai.Inquiry.States;
using Wanglai.Model.Claims;

namespace Wanglai.Cli.Answers;

/// <summary>Writes the state of relations of two parties as JSON.</summary>
internal static class RelationJson
{
    /// <summary>The members of the object; a sample stands in the command's help.</summary>
    public static void Write(Utf8JsonWriter json, RelationAnswer answer)
    {
        json.WriteString("party", answer.Party.Name);
        json.WriteString("other", answer.Other.Name);
        json.WriteString("on", answer.When.Text);
        json.WriteStartArray("states");
        foreach (var state in answer.States)
        {
            WriteVerdict(json, state);
        }

        json.WriteEndArray();
        json.WriteBoolean("may_be_untold", answer.MayBeUntold);
        json.WriteStartArray("degrees");
        foreach (var degree in answer.Degrees)
        {
            json.WriteStartObject();
            json.WriteString("degree", degree.Degree.ToWire());
            json.WriteString("certainty", degree.Certainty.ToWire());
            json.WriteIds("claims", degree.Claims);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteDisputes(json, answer.Disputes);
        WriteCourse(json, answer.Course);
        if (answer.LastContact is { } contact)
        {
            json.WriteStartObject("last_contact");
            json.WriteString("claim", contact.Claim.Value);
            json.WriteString("kind", contact.Kind.ToWire());
            json.WriteEdtf("time", contact.Time);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("last_contact");
        }
    }

    private static void WriteVerdict(Utf8JsonWriter json, StateVerdict state)
    {
        json.WriteStartObject();
        json.WriteString("state", state.State.ToWire());
        json.WriteString("certainty", state.Certainty.ToWire());
        json.WriteStartObject("since");
        json.WriteString("possibly", state.Since.Possibly?.ToString());
        json.WriteString("certainly", state.Since.Certainly?.ToString());
        json.WriteEndObject();
        json.WriteStartObject("until");
        json.WriteString("certainly", state.Until.Certainly?.ToString());
        json.WriteString("possibly", state.Until.Possibly?.ToString());
        json.WriteEndObject();
        json.WriteIds("claims", state.Claims);
        json.WriteStartArray("causes");
        foreach (var cause in state.Causes)
        {
            json.WriteStartObject();
            json.WriteString("claim", cause.Claim.Value);
            json.WriteString("words", cause.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDisputes(Utf8JsonWriter json, ImmutableArray<Dispute> disputes)
    {
        json.WriteStartArray("disputes");
        foreach (var dispute in disputes)
        {
            json.WriteStartObject();
            json.WriteString("kind", dispute.Kind.ToWire());
            json.WriteIds("claims", new[] { dispute.First, dispute.Second }.Distinct());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCourse(Utf8JsonWriter json, ImmutableArray<StateSegment> course)
    {
        json.WriteStartArray("course");
        foreach (var segment in course)
        {
            json.WriteStartObject();
            json.WriteString("first", segment.First?.ToString());
            json.WriteString("last", segment.Last?.ToString());
            json.WriteStartArray("states");
            foreach (var state in segment.States)
            {
                json.WriteStartObject();
                json.WriteString("state", state.State.ToWire());
                json.WriteString("certainty", state.Certainty.ToWire());
                json.WriteIds("claims", state.Claims);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteBoolean("may_be_untold", segment.MayBeUntold);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
