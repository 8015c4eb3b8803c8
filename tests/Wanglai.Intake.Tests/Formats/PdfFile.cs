using System.Globalization;
using System.Text;

namespace Wanglai.Intake.Tests.Formats;

/// <summary>
/// Makes PDF files with words at given places. The font is only named, not put in: each code of it is the UTF-16 unit that it stands for, which is
/// all that who reads the text needs to know.
/// </summary>
internal sealed class PdfFile
{
    public const double Width = 420;
    public const double Height = 595;

    private readonly List<StringBuilder> _pages = [];
    private byte[]? _picture;
    private (int Width, int Height) _pixels;

    /// <summary>Begins a page.</summary>
    public PdfFile Page()
    {
        _pages.Add(new());
        return this;
    }

    /// <summary>Puts words on the page: from the left edge and from the upper edge, in points.</summary>
    public PdfFile Text(double left, double top, double size, string words)
    {
        var codes = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(words));
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F {size} Tf {left} {Height - top - size} Td <{codes}> Tj ET\n");
        return this;
    }

    /// <summary>Puts lines of body text below each other: 12 points, 18 apart, 28 characters; the first is indented.</summary>
    public PdfFile Paragraph(double top, params string[] lines)
    {
        foreach (var (n, line) in lines.Index())
        {
            Text(n == 0 ? 66 : 42, top + (18 * n), 12, line);
        }

        return this;
    }

    /// <summary>Puts a grey picture over the whole of the page.</summary>
    public PdfFile Picture(int width, int height, byte[] grey)
    {
        (_picture, _pixels) = (grey, (width, height));
        _pages[^1].Append(CultureInfo.InvariantCulture, $"q {Width} 0 0 {Height} 0 0 cm /I Do Q\n");
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        var places = new List<long>();
        void Put(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        void Object(string body, byte[]? stream = null)
        {
            places.Add(file.Position);
            Put($"{places.Count} 0 obj\n");
            Put(stream is null ? body : body.Replace(">>", $"/Length {stream.Length} >>", StringComparison.Ordinal) + "\nstream\n");
            if (stream is not null)
            {
                file.Write(stream);
                Put("\nendstream");
            }

            Put("\nendobj\n");
        }

        Put("%PDF-1.7\n");
        const int FirstPage = 7;
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object($"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, n) => $"{FirstPage + (2 * n)} 0 R"))}] >>");
        Object("<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>");
        Object("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /Ascent 880 /Descent -120 /CapHeight 700 /ItalicAngle 0 /StemV 80 /FontBBox [0 -120 1000 880] >> >>");
        Object("<< >>", Encoding.ASCII.GetBytes(ToUnicode()));
        Object($"<< /Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 /Width {Math.Max(1, _pixels.Width)} /Height {Math.Max(1, _pixels.Height)} >>", _picture ?? [255]);
        foreach (var (n, page) in _pages.Index())
        {
            Object(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Width} {Height}] /Contents {FirstPage + (2 * n) + 1} 0 R /Resources << /Font << /F 3 0 R >> {(_picture is null ? "" : "/XObject << /I 6 0 R >> ")}>> >>"));
            Object("<< >>", Encoding.ASCII.GetBytes(page.ToString()));
        }

        var table = file.Position;
        Put($"xref\n0 {places.Count + 1}\n0000000000 65535 f \n{string.Concat(places.Select(p => p.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n"))}");
        Put($"trailer << /Size {places.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    private static string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var part in Enumerable.Range(0, 256).Chunk(64))
        {
            map.Append(CultureInfo.InvariantCulture, $"{part.Length} beginbfrange\n");
            foreach (var high in part)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{high:X2}00> <{high:X2}FF> <{high:X2}00>\n");
            }

            map.Append("endbfrange\n");
        }

        return map.Append("endcmap end end").ToString();
    }
}
