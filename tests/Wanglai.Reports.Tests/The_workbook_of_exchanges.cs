using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Wanglai.Inquiry.Exchanges;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Time;
using static Wanglai.Reports.Tests.Kept;

namespace Wanglai.Reports.Tests;

public sealed partial class The_workbook_of_exchanges
{
    [Theory]
    [InlineData(null)]
    [InlineData("1980/1985")]
    public void Has_the_totals_of_the_statistics(string? period)
    {
        using var kept = Several();
        var (request, during) = (kept.Request(), period is null ? null : Edtf.Parse(period));
        using var file = Write(request, during);
        using var package = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(package, TestContext.Current.CancellationToken).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));

        AssertRows(Rows(package, "按年"), ExchangeStatistics.Of(request.Book, "甲会", [ExchangeDimension.Year], during));
        AssertRows(Rows(package, "按国家"), ExchangeStatistics.Of(request.Book, "甲会", [ExchangeDimension.Country], during));
        var byDirection = ExchangeStatistics.Of(request.Book, "甲会", [ExchangeDimension.Direction], during);
        var directions = Rows(package, "按方向");
        Assert.Equal([byDirection.Total.Certain, byDirection.Total.Possible, byDirection.Total.Persons], Numbers(directions[^1])[..3]);
        Assert.Equal(byDirection.Rows.Sum(r => r.Possible), directions.SkipLast(1).Sum(r => Numbers(r)[1]));

        // Every claim behind the figures is listed.
        Assert.Equal(byDirection.Total.Claims.Select(c => c.Value).Order(StringComparer.Ordinal), Rows(package, "陈述").Select(r => r[1].InnerText).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Is_computed_anew_by_LibreOffice_to_the_same_figures()
    {
        Installed.Need("soffice");
        using var kept = Several();
        using var file = Write(kept.Request(), null);
        var written = Values(file);

        // Without the figures that were written, only a program that computes has any.
        var bare = new MemoryStream();
        file.Position = 0;
        file.CopyTo(bare);
        using (var zip = new ZipArchive(bare, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var sheet in zip.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).ToList())
            {
                string xml;
                using (var reader = new StreamReader(sheet.Open()))
                {
                    xml = FormulaWithValue().Replace(reader.ReadToEnd(), "$1");
                }

                using var stream = sheet.Open();
                stream.SetLength(0);
                using var writer = new StreamWriter(stream);
                writer.Write(xml);
            }
        }

        var computed = Values(new MemoryStream(Installed.Convert(bare.ToArray(), "xlsx", "xlsx")));
        Assert.Equal(written, computed);
        Assert.True(written.Count > 20);
    }

    private static Kept Several() => new Kept().Told(
        "a.txt",
        SourceMetadata.Empty,
        ("一", Claim(ClaimKind.Visit, "1980-05", "visitor: 乙会", "destination: 甲会 丙国/country") with { Counts = [new(CountKind.People, 12, "12人")] }),
        ("二", Claim(ClaimKind.Visit, "1980~/1983~", "visitor: 甲会", "host: 乙会", "destination: 丁国/country") with { Counts = [new(CountKind.People, 3, "3人")] }),
        ("三", Claim(ClaimKind.Meeting, "1984-01", "participant: 甲会 丙会")),
        ("四", Claim(ClaimKind.Agreement, null, "party: 甲会 乙会")),
        ("五", Claim(ClaimKind.Visit, "1979/..", "visitor: 甲会", "destination: 丙国/country 丁国/country")),
        ("六", Claim(ClaimKind.Aid, "1986", "donor: 甲会", "recipient: 戊会")));

    private static MemoryStream Write(ReportRequest request, Edtf? period)
    {
        var file = new MemoryStream();
        ExchangeWorkbook.Write(request, request.Book.Parties.Find("甲会")!, period, new(2026, 11, 27, 8, 0, 0, TimeSpan.Zero), file);
        return file;
    }

    private static void AssertRows(List<Cell[]> sheet, ExchangeStatistics statistics) => Assert.Equal(
        statistics.Rows.Select(r => (r.Key[0] ?? "不详", (decimal)r.Certain, (decimal)r.Possible, r.Persons)),
        sheet.Select(r => (r[0].InnerText, Number(r[7]), Number(r[8]), Number(r[9]))));

    private static List<Cell[]> Rows(SpreadsheetDocument package, string name)
    {
        var sheet = package.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(s => s.Name == name);
        return [.. ((WorksheetPart)package.WorkbookPart.GetPartById(sheet.Id!)).Worksheet!.Descendants<Row>().Skip(1).Select(r => r.Elements<Cell>().ToArray())];
    }

    private static decimal[] Numbers(Cell[] row) => [.. row.Where(c => c.CellFormula is not null).Select(Number)];

    private static decimal Number(Cell cell) => decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture);

    /// <summary>What the cells with formulas show, sheet by sheet.</summary>
    private static List<string> Values(Stream file)
    {
        using var package = SpreadsheetDocument.Open(file, isEditable: false);
        return
        [
            .. from sheet in package.WorkbookPart!.Workbook!.Descendants<Sheet>()
               from cell in ((WorksheetPart)package.WorkbookPart.GetPartById(sheet.Id!)).Worksheet!.Descendants<Cell>()
               where cell.CellFormula is not null
               select $"{sheet.Name}!{cell.CellReference} {Number(cell).ToString(CultureInfo.InvariantCulture)}",
        ];
    }

    [GeneratedRegex("(<x:f>[^<]*</x:f>)<x:v>[^<]*</x:v>")]
    private static partial Regex FormulaWithValue();
}
