using System.Text.Json;
using Wanglai.Evaluation;
using Wanglai.Evaluation.Figures;
using Wanglai.Model.Claims;

namespace Wanglai.Cli.Evaluations;

/// <summary>Writes a measurement as JSON: docs/json.md, <c>EvaluationAnswer</c>.</summary>
internal static class EvaluationJson
{
    private const int Decimals = 4;

    public static void Write(Utf8JsonWriter json, EvaluationReport report, IEnumerable<FigureRow> rows, int mostDifferences)
    {
        json.WriteNumber("sources", report.Sources.Count);
        json.WriteStartArray("figures");
        foreach (var row in rows)
        {
            WriteRow(json, row);
        }

        json.WriteEndArray();
        json.WriteStartArray("calibration");
        foreach (var band in report.Calibration)
        {
            json.WriteStartObject();
            json.WriteNumber("from", band.From);
            json.WriteNumber("to", band.To);
            json.WriteNumber("claims", band.Claims);
            json.WriteNumber("mean", Rounded(band.Mean));
            json.WriteNumber("right", Rounded(band.Right));
            json.WriteNumber("rightSlots", Rounded(band.RightSlots));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        var differences = report.Sources.SelectMany(s => s.Differences).ToList();
        json.WriteNumber("differenceCount", differences.Count);
        json.WriteStartArray("differences");
        foreach (var difference in differences.Take(mostDifferences))
        {
            WriteDifference(json, difference);
        }

        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, FigureRow row)
    {
        json.WriteStartObject();
        json.WriteString("by", row.By);
        json.WriteString("of", row.Of);
        json.WriteNumber("gold", row.Tally.Gold);
        json.WriteNumber("read", row.Tally.Read);
        Write(json, "claims", row.Tally.Claims);
        Write(json, "slots", row.Tally.Slots);
        json.WriteNumber("timeExact", Rounded(row.Tally.TimeExactShare));
        json.WriteNumber("timeMeets", Rounded(row.Tally.TimeMeetsShare));
        json.WriteNumber("misquoted", row.Tally.Misquoted);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, PrecisionRecall figures)
    {
        json.WriteStartObject(name);
        json.WriteNumber("precision", Rounded(figures.Precision));
        json.WriteNumber("recall", Rounded(figures.Recall));
        json.WriteNumber("f1", Rounded(figures.F1));
        json.WriteEndObject();
    }

    private static void WriteDifference(Utf8JsonWriter json, ClaimDifference difference)
    {
        json.WriteStartObject();
        json.WriteString("kind", difference.Kind.ToWire());
        json.WriteString("source", difference.Source);
        Write(json, "gold", difference.Gold);
        Write(json, "read", difference.Read);
        json.WriteStartArray("slots");
        foreach (var slot in difference.Slots)
        {
            json.WriteStartObject();
            json.WriteString("slot", slot.Slot);
            json.WriteString("gold", slot.Gold);
            json.WriteString("read", slot.Read);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Claim? claim)
    {
        json.WritePropertyName(name);
        if (claim is null)
        {
            json.WriteNullValue();
        }
        else
        {
            ClaimJson.Write(json, claim);
        }
    }

    private static double Rounded(double figure) => Math.Round(figure, Decimals);
}
