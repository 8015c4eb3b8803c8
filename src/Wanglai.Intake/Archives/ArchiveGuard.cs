using System.IO.Compression;
using Wanglai.Model.Problems;

namespace Wanglai.Intake.Archives;

/// <summary>
/// Looks whether an archive, or an office file, which is one, unpacks to a size that can be read. What its directory says of sizes may be a lie:
/// it is unpacked, into nothing.
/// </summary>
internal static class ArchiveGuard
{
    /// <summary>As much as a file may have.</summary>
    public const long MostUnpacked = DocumentReader.DefaultLargestFile * 2;

    private const int MostEntries = 50_000;

    /// <summary>Whether the bytes begin as an archive does.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8);

    /// <summary>What is wrong with the archive; null where nothing is.</summary>
    /// <param name="path">How the user calls it.</param>
    /// <param name="bytes">The archive.</param>
    public static Problem? Check(string path, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var archive = Open(bytes);
            if (archive.Entries.Count > MostEntries)
            {
                return FormatProblems.Bomb(path, MostUnpacked);
            }

            var left = MostUnpacked;
            var buffer = new byte[1 << 16];
            foreach (var entry in archive.Entries.Where(e => !e.IsEncrypted))
            {
                using var stream = entry.Open();
                for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
                {
                    left -= read;
                    if (left < 0)
                    {
                        return FormatProblems.Bomb(path, MostUnpacked);
                    }
                }
            }

            return null;
        }
        catch (Exception error) when (IsDamage(error))
        {
            return FormatProblems.Damaged(path, "ZIP");
        }
    }

    /// <summary>Opens an archive; names that are not marked as UTF-8 come as their bytes.</summary>
    public static ZipArchive Open(ReadOnlyMemory<byte> bytes) => new(Stream(bytes), ZipArchiveMode.Read, leaveOpen: false, System.Text.Encoding.Latin1);

    /// <summary>The bytes as a stream, without a copy where that can be.</summary>
    public static MemoryStream Stream(ReadOnlyMemory<byte> bytes) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    /// <summary>Whether the error says that an archive is damaged.</summary>
    public static bool IsDamage(Exception error) => error is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException;
}
