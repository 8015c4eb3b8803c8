using System.Globalization;
using System.Text;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Exchange;

/// <summary>
/// iCalendar (RFC 5545) of anniversaries: each asserted happening whose day is known, as an event of that day that comes again every year. What is
/// vague has no anniversary and is left out.
/// </summary>
public sealed class CalendarExporter : IClaimExporter
{
    private const int MostOctets = 75;

    private static readonly ClaimKind[] Kinds = [ClaimKind.Relation, ClaimKind.Visit, ClaimKind.Meeting, ClaimKind.Gathering, ClaimKind.Agreement, ClaimKind.Organisation];

    /// <inheritdoc/>
    public string Format => "ics";

    /// <inheritdoc/>
    public long Write(ExportInput input, Stream output, bool forFile)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var written = 0L;
        Line(output, "BEGIN:VCALENDAR");
        Line(output, "VERSION:2.0");
        Line(output, "PRODID:-//Wanglai//claims//ZH");
        foreach (var recorded in input.Claims)
        {
            if (recorded.Claim is { Standing: Standing.Asserted, Time.Value: EdtfDate { Precision: EdtfPrecision.Day, Year: >= 1583 and <= 9998 } day } claim
                && Kinds.Contains(claim.Kind) && day.FirstDay == day.LastDay && claim.Time.Value!.Text.Length == 10)
            {
                Write(output, recorded, input.PlaceOf(recorded), day.FirstDay);
                written++;
            }
        }

        Line(output, "END:VCALENDAR");
        return written;
    }

    private static void Write(Stream output, RecordedClaim recorded, OriginalPlace? place, Day day)
    {
        var claim = recorded.Claim;
        var parties = string.Join('、', claim.Roles.Select(r => r.Party.Entity).Where(e => e.Length > 0).Distinct());
        Line(output, "BEGIN:VEVENT");
        Line(output, $"UID:{recorded.Id.Value}@wanglai");
        Line(output, "DTSTAMP:" + recorded.RecordedAt.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        Line(output, "DTSTART;VALUE=DATE:" + Digits(day));
        Line(output, "DTEND;VALUE=DATE:" + Digits(day.AddDays(1)));
        Line(output, "RRULE:FREQ=YEARLY");
        Line(output, "TRANSP:TRANSPARENT");
        Line(output, "CATEGORIES:" + claim.Kind.ToWire());
        Line(output, "SUMMARY:" + Escape(string.Join(' ', new[] { claim.Title ?? claim.Kind.ToWire(), parties }.Where(p => p.Length > 0)) + $" ({day.Year})"));
        Line(output, "DESCRIPTION:" + Escape($"“{claim.Evidence.Quote}” {Citations.Of(claim.Evidence, place)}"));
        Line(output, "END:VEVENT");
    }

    private static string Digits(Day day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}{day.Month:D2}{day.DayOfMonth:D2}");

    // RFC 5545, section 3.3.11.
    private static string Escape(string words) => words
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    // Section 3.1: at most 75 octets a line; what goes on begins with a blank, and no character is cut.
    private static void Line(Stream output, string line)
    {
        var octets = 0;
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                output.Write("\r\n "u8);
                octets = 1;
            }

            output.Write(bytes[..rune.EncodeToUtf8(bytes)]);
            octets += rune.Utf8SequenceLength;
        }

        output.Write("\r\n"u8);
    }
}
