namespace Wanglai.Intake.Decoding;

/// <summary>What kinds of file begin with which bytes, for those that people are likely to hand in.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Start, string Kind)[] Known =
    [
        ("%PDF-"u8.ToArray(), "PDF"),
        ("{\\rtf"u8.ToArray(), "RTF"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "Word, Excel (doc, xls)"),
        ([0x50, 0x4B, 0x03, 0x04], "ZIP (docx, xlsx, epub, odt)"),
        ([0x50, 0x4B, 0x05, 0x06], "ZIP"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "PNG"),
        ([0xFF, 0xD8, 0xFF], "JPEG"),
        ("GIF8"u8.ToArray(), "GIF"),
        ("II*\0"u8.ToArray(), "TIFF"),
        ("MM\0*"u8.ToArray(), "TIFF"),
        ([0x1F, 0x8B, 0x08], "gzip"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"),
        ("Rar!"u8.ToArray(), "RAR"),
        ("SQLite format 3\0"u8.ToArray(), "SQLite"),
        ([0x7F, 0x45, 0x4C, 0x46], "ELF"),
        ("AT&TFORM"u8.ToArray(), "DjVu"),
    ];

    /// <summary>The kind of file that begins like <paramref name="bytes"/>; null where none is known.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, kind) in Known)
        {
            if (bytes.StartsWith(start))
            {
                return kind;
            }
        }

        return null;
    }
}
