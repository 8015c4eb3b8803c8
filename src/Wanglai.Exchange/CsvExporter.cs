using System.Globalization;
using System.Text;
using CsvHelper;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Exchange;

/// <summary>
/// CSV (RFC 4180, UTF-8) for spreadsheets and statistics: a header, then a row a claim and a column a variable. Where a claim has
/// several parties in a role, or several counts, the cell lists them with <c>; </c> between. Loses the words by which the text calls
/// a party (only the resolved name is kept) and the words of the counts; JSON Lines and <see cref="Tables.TablesExporter"/> keep them.
/// A file begins with a byte-order mark, without which Excel takes Chinese for another encoding.
/// </summary>
public sealed class CsvExporter : IClaimExporter
{
    private const string Between = "; ";

    private static readonly IReadOnlyList<(string Name, Func<RecordedClaim, OriginalPlace?, string?> Of)> Columns =
    [
        ("id", (r, _) => r.Id.Value),
        ("kind", (r, _) => r.Claim.Kind.ToWire()),
        ("change", (r, _) => r.Claim.Change?.ToWire()),
        ("standing", (r, _) => r.Claim.Standing.ToWire()),
        ("edtf", (r, _) => r.Claim.Time.Value?.Text),
        ("earliest", (r, _) => r.Claim.Time.Value?.Earliest?.ToString()),
        ("latest", (r, _) => r.Claim.Time.Value?.Latest?.ToString()),
        ("aspect", (r, _) => r.Claim.Aspect.ToWire()),
        ("time_text", (r, _) => r.Claim.Time.Text),
        .. Enum.GetValues<Role>().Select(role => (role.ToWire(), (Func<RecordedClaim, OriginalPlace?, string?>)((r, _) => Parties(r.Claim, role)))),
        ("counts", (r, _) => string.Join(Between, r.Claim.Counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Number} {c.What.ToWire()}")))),
        ("title", (r, _) => r.Claim.Title),
        ("cause", (r, _) => r.Claim.Details.Cause),
        ("capacity", (r, _) => r.Claim.Details.Capacity),
        ("duration", (r, _) => r.Claim.Details.Duration),
        ("recurs", (r, _) => r.Claim.Details.Recurs),
        ("first", (r, _) => Flag(r.Claim.Details.First)),
        ("after", (r, _) => r.Claim.Details.After),
        ("before", (r, _) => r.Claim.Details.Before),
        ("mutual", (r, _) => Flag(r.Claim.Details.Mutual)),
        ("source", (r, _) => r.Claim.Evidence.Source),
        ("source_id", (r, _) => r.Source.Value),
        ("start", (r, _) => r.Claim.Evidence.Span.Start.ToString(CultureInfo.InvariantCulture)),
        ("end", (r, _) => r.Claim.Evidence.Span.End.ToString(CultureInfo.InvariantCulture)),
        ("cited_at", (_, place) => place?.In(Language.English)),
        ("quote", (r, _) => r.Claim.Evidence.Quote),
        ("confidence", (r, _) => r.Claim.Confidence?.ToString("0.###", CultureInfo.InvariantCulture)),
        ("rule", (r, _) => r.Claim.Rule),
        ("reader", (r, _) => $"{r.Reader.Name} {r.Reader.Version}"),
        ("recorded_at", (r, _) => r.RecordedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
    ];

    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public long Write(ExportInput input, Stream output, bool forFile)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        if (forFile)
        {
            output.Write(Encoding.UTF8.Preamble);
        }

        using var csv = CsvWriter.Create(output, CsvWriterOptions.Default, leaveOpen: true);
        foreach (var (name, _) in Columns)
        {
            csv.WriteField(name);
        }

        csv.EndRecord();
        var written = 0L;
        foreach (var recorded in input.Claims)
        {
            var place = input.PlaceOf(recorded);
            foreach (var (_, of) in Columns)
            {
                csv.WriteField(of(recorded, place));
            }

            csv.EndRecord();
            written++;
        }

        return written;
    }

    private static string Parties(Claim claim, Role role) =>
        string.Join(Between, claim.In(role).Select(p => p.Entity.Length > 0 ? p.Entity : p.Name));

    private static string? Flag(bool said) => said ? "true" : null;
}
