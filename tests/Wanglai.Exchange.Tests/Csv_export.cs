using System.Text;
using CsvHelper;
using Wanglai.Ledger;

namespace Wanglai.Exchange.Tests;

public sealed class Csv_export
{
    [Fact]
    public void Has_a_header_and_a_row_a_claim_with_a_column_a_variable()
    {
        var (header, rows) = Read(Write(forFile: false, Recorded.Of(Recorded.Full("引文")), Recorded.Of(Recorded.Bare("别的"))));
        Assert.Equal(2, rows.Count);
        string Cell(int row, string column) => rows[row][Array.IndexOf(header, column)];
        Assert.Equal("relation", Cell(0, "kind"));
        Assert.Equal("resumed", Cell(0, "change"));
        Assert.Equal("planned", Cell(0, "standing"));
        Assert.Equal("1960~/1963~", Cell(0, "edtf"));
        Assert.Equal("1960-01-01", Cell(0, "earliest"));
        Assert.Equal("1963-12-31", Cell(0, "latest"));
        Assert.Equal("repeated", Cell(0, "aspect"));
        Assert.Equal("中华全国总工会; 英国职工大会", Cell(0, "party"));
        Assert.Equal("40 people; 1.5 money", Cell(0, "counts"));
        Assert.Equal("true", Cell(0, "first"));
        Assert.Equal("7", Cell(0, "start"));
        Assert.Equal("9", Cell(0, "end"));
        Assert.Equal("0.875", Cell(0, "confidence"));
        Assert.Equal("2026-01-31T08:00:00Z", Cell(0, "recorded_at"));
        Assert.All(["change", "edtf", "earliest", "party", "counts", "first", "confidence", "rule"], column => Assert.Equal("", Cell(1, column)));
    }

    [Fact]
    public void Names_no_column_twice()
    {
        var (header, _) = Read(Write(forFile: false));
        Assert.Equal(header.Distinct(), header);
    }

    [Theory]
    [InlineData("逗号,在内")]
    [InlineData("引号\"在内\"")]
    [InlineData("换行\r\n在内\n两次")]
    [InlineData("  前后空格  ")]
    [InlineData("𠀀与é")]
    public void Keeps_every_character_of_a_quote(string quote)
    {
        var (header, rows) = Read(Write(forFile: false, Recorded.Of(Recorded.Bare(quote))));
        Assert.Equal(quote, Assert.Single(rows)[Array.IndexOf(header, "quote")]);
    }

    [Fact]
    public void Begins_with_a_byte_order_mark_in_a_file_and_not_in_a_pipe()
    {
        Assert.Equal(Encoding.UTF8.GetPreamble(), Write(forFile: true)[..3]);
        Assert.Equal("id,"u8.ToArray(), Write(forFile: false)[..3]);
    }

    private static byte[] Write(bool forFile, params RecordedClaim[] claims)
    {
        using var output = new MemoryStream();
        Assert.Equal(claims.Length, new CsvExporter().Write(claims, output, forFile));
        return output.ToArray();
    }

    private static (string[] Header, List<string[]> Rows) Read(byte[] bytes)
    {
        using var reader = CsvReader.FromText(Encoding.UTF8.GetString(bytes));
        reader.ReadHeader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i))]);
        }

        return ([.. reader.Headers], rows);
    }
}
