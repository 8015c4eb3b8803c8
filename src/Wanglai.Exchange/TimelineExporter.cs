using System.Text.Json;
using Wanglai.Ledger;
using Wanglai.Model;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Exchange;

/// <summary>
/// TimelineJS: an event a claim whose time is known, with its quote and source. Dates are bounds: an approximate or open time shows as its earliest and
/// latest day, and the EDTF value beside them.
/// </summary>
public sealed class TimelineExporter : IClaimExporter
{
    /// <inheritdoc/>
    public string Format => "timeline";

    /// <inheritdoc/>
    public long Write(ExportInput input, Stream output, bool forFile)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, CanonicalJson.Options);
        json.WriteStartObject();
        json.WriteStartArray("events");
        var written = 0L;
        foreach (var recorded in input.Claims)
        {
            if (recorded.Claim.Time.Value is { } time && (time.Earliest ?? time.Latest) is { } first)
            {
                Write(json, recorded, input.PlaceOf(recorded), time, first, time.Latest);
                json.Flush();
                written++;
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return written;
    }

    private static void Write(Utf8JsonWriter json, RecordedClaim recorded, OriginalPlace? place, Edtf time, Day first, Day? last)
    {
        var claim = recorded.Claim;
        json.WriteStartObject();
        json.WriteString("unique_id", recorded.Id.Value);
        json.WriteString("group", claim.Kind.ToWire());
        WriteDay(json, "start_date", first, time, isFirst: true);
        if (last is { } end && end != first)
        {
            WriteDay(json, "end_date", end, time, isFirst: false);
        }

        json.WriteString("display_date", time.Text);
        json.WriteStartObject("text");
        json.WriteString("headline", Headline(claim));
        json.WriteString("text", $"“{claim.Evidence.Quote}” {Citations.Of(claim.Evidence, place)}".Replace("<", "&lt;", StringComparison.Ordinal));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // A year alone is no first of January.
    private static void WriteDay(Utf8JsonWriter json, string name, Day day, Edtf time, bool isFirst)
    {
        json.WriteStartObject(name);
        json.WriteNumber("year", day.Year);
        if (time is not EdtfDate { Precision: EdtfPrecision.Year })
        {
            json.WriteNumber("month", day.Month);
            if (time is not EdtfDate { Precision: EdtfPrecision.Month } || !isFirst)
            {
                json.WriteNumber("day", day.DayOfMonth);
            }
        }

        json.WriteEndObject();
    }

    private static string Headline(Claim claim) => string.Join(
        ' ', new[] { claim.Kind.ToWire(), claim.Change?.ToWire(), claim.Title, string.Join('、', claim.Roles.Select(r => r.Party.Entity).Where(e => e.Length > 0).Distinct()) }.Where(p => p is { Length: > 0 }))
        .Replace("<", "&lt;", StringComparison.Ordinal);
}
