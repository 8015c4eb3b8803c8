using System.Globalization;
using Wanglai.Model.Problems;
using Wanglai.Model.Texts;

namespace Wanglai.Model.Sources;

/// <summary>
/// Where something stands in the original, as a person who has it in hand would say. Every number counts from 1, and every part is null
/// where the original has no such parts or its format does not tell.
/// </summary>
public sealed record OriginalPlace
{
    /// <summary>The page.</summary>
    public int? Page { get; init; }

    /// <summary>The sheet of a workbook, by its name.</summary>
    public string? Sheet { get; init; }

    /// <summary>The table, of the page where there are pages, else of the document.</summary>
    public int? Table { get; init; }

    /// <summary>The row of the table or sheet.</summary>
    public int? Row { get; init; }

    /// <summary>The column of the table or sheet.</summary>
    public int? Column { get; init; }

    /// <summary>The paragraph, of the page where there are pages, else of the document.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The footnote or endnote, by its mark.</summary>
    public string? Note { get; init; }

    /// <summary>The line of a text file.</summary>
    public int? Line { get; init; }

    /// <summary>For words that were recognised on a picture of the page: how sure the recognition is of the page, in percent.</summary>
    public int? Recognised { get; init; }

    /// <summary>The line of a text file on which <paramref name="span"/> begins. A line ends with LF, CR LF or CR.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range ends after the text.</exception>
    public static OriginalPlace OfLine(SourceText text, CodePointSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        var before = text.Text.AsSpan(0, text.ToUtf16(span).Start);
        var returns = before.Count('\r');
        return new() { Line = before.Count('\n') + (returns == 0 ? 0 : returns - before.Count("\r\n")) + 1 };
    }

    /// <summary>The place in words: <c>p. 12, ¶ 3</c>; <c>第12页第3段</c>. Empty where nothing is known.</summary>
    public string In(Language language) => language == Language.Chinese ? InChinese() : InEnglish();

    private string InChinese() => string.Concat(
        Sheet is null ? "" : $"工作表“{Sheet}”",
        Said(Page, n => $"第{n}页"),
        Said(Table, n => $"表{n}"),
        Sheet is not null && Cell() is { } cell ? cell : Said(Row, n => $"第{n}行") + Said(Column, n => $"第{n}列"),
        Said(Paragraph, n => $"第{n}段"),
        Note is null ? "" : $"注{Note}",
        Said(Line, n => $"第{n}行"),
        Said(Recognised, n => $"（扫描识别，把握{n}%）"));

    private string InEnglish() => string.Join(
        ", ",
        new[]
        {
            Sheet is null ? "" : $"sheet “{Sheet}”",
            Said(Page, n => $"p. {n}"),
            Said(Table, n => $"table {n}"),
            Sheet is not null && Cell() is { } cell ? cell : Said(Row, n => $"row {n}"),
            Sheet is not null ? "" : Said(Column, n => $"column {n}"),
            Said(Paragraph, n => $"¶ {n}"),
            Note is null ? "" : $"note {Note}",
            Said(Line, n => $"line {n}"),
        }.Where(part => part.Length > 0)) + Said(Recognised, n => $" (scan, {n}% sure)");

    // Column 28 of row 14 of a sheet is AB14.
    private string? Cell()
    {
        if (Row is not { } row || Column is not { } column)
        {
            return null;
        }

        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    private static string Said(int? number, Func<string, string> words) => number is { } n ? words(n.ToString(CultureInfo.InvariantCulture)) : "";
}
