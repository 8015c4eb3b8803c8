using System.Text;

namespace Wanglai.Intake.Archives;

/// <summary>The container of the office files of before 2007, and of encrypted ones since, told by the names of the streams in it.</summary>
internal static class CompoundFile
{
    /// <summary>Whether the bytes begin as such a file does.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    /// <summary>Whether it is a Word, Excel or PowerPoint file of today that was encrypted with a password.</summary>
    public static bool IsEncryptedPackage(ReadOnlySpan<byte> bytes) => Is(bytes) && Holds(bytes, "EncryptedPackage");

    /// <summary>Whether it is a text of Word or WPS of before 2007.</summary>
    public static bool IsOldText(ReadOnlySpan<byte> bytes) => Is(bytes) && Holds(bytes, "WordDocument");

    /// <summary>Whether it is a workbook of Excel or WPS of before 2007.</summary>
    public static bool IsOldWorkbook(ReadOnlySpan<byte> bytes) => Is(bytes) && (Holds(bytes, "Workbook") || Holds(bytes, "Book\0"));

    private static bool Holds(ReadOnlySpan<byte> bytes, string stream) => bytes.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;
}
