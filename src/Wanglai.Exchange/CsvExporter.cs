using System.Globalization;
using System.Text;
using CsvHelper;
using Wanglai.Ledger;
using Wanglai.Model.Claims;

namespace Wanglai.Exchange;

/// <summary>
/// CSV (RFC 4180, UTF-8) for spreadsheets and statistics: a header, then a row a claim and a column a variable. Where a claim has
/// several parties in a role, or several counts, the cell lists them with <c>; </c> between. Loses the words by which the text calls
/// a party (only the resolved name is kept) and the words of the counts; JSON Lines keeps them.
/// A file begins with a byte-order mark, without which Excel takes Chinese for another encoding.
/// </summary>
public sealed class CsvExporter : IClaimExporter
{
    private const string Between = "; ";

    private static readonly IReadOnlyList<(string Name, Func<RecordedClaim, string?> Of)> Columns =
    [
        ("id", r => r.Id.Value),
        ("kind", r => r.Claim.Kind.ToWire()),
        ("change", r => r.Claim.Change?.ToWire()),
        ("standing", r => r.Claim.Standing.ToWire()),
        ("edtf", r => r.Claim.Time.Value?.Text),
        ("earliest", r => r.Claim.Time.Value?.Earliest?.ToString()),
        ("latest", r => r.Claim.Time.Value?.Latest?.ToString()),
        ("aspect", r => r.Claim.Aspect.ToWire()),
        ("time_text", r => r.Claim.Time.Text),
        .. Enum.GetValues<Role>().Select(role => (role.ToWire(), (Func<RecordedClaim, string?>)(r => Parties(r.Claim, role)))),
        ("counts", r => string.Join(Between, r.Claim.Counts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Number} {c.What.ToWire()}")))),
        ("title", r => r.Claim.Title),
        ("cause", r => r.Claim.Details.Cause),
        ("capacity", r => r.Claim.Details.Capacity),
        ("duration", r => r.Claim.Details.Duration),
        ("recurs", r => r.Claim.Details.Recurs),
        ("first", r => Flag(r.Claim.Details.First)),
        ("after", r => r.Claim.Details.After),
        ("before", r => r.Claim.Details.Before),
        ("mutual", r => Flag(r.Claim.Details.Mutual)),
        ("source", r => r.Claim.Evidence.Source),
        ("source_id", r => r.Source.Value),
        ("start", r => r.Claim.Evidence.Span.Start.ToString(CultureInfo.InvariantCulture)),
        ("end", r => r.Claim.Evidence.Span.End.ToString(CultureInfo.InvariantCulture)),
        ("quote", r => r.Claim.Evidence.Quote),
        ("confidence", r => r.Claim.Confidence?.ToString("0.###", CultureInfo.InvariantCulture)),
        ("rule", r => r.Claim.Rule),
        ("reader", r => $"{r.Reader.Name} {r.Reader.Version}"),
        ("recorded_at", r => r.RecordedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
    ];

    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public long Write(IEnumerable<RecordedClaim> claims, Stream output, bool forFile)
    {
        ArgumentNullException.ThrowIfNull(claims);
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
        foreach (var recorded in claims)
        {
            foreach (var (_, of) in Columns)
            {
                csv.WriteField(of(recorded));
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
