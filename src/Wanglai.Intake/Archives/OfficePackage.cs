using System.Buffers.Binary;

namespace Wanglai.Intake.Archives;

/// <summary>Tells the sorts of office files, which are all archives, apart by the names in them (APPNOTE.TXT 4.3.12, 4.3.16).</summary>
internal static class OfficePackage
{
    private const int EndLength = 22;
    private const int EntryLength = 46;

    // Its first entry: a header of 30 bytes, the name mimetype, the type itself.
    private const int MostBeforeType = 128;

    /// <summary>
    /// Whether an archive has an entry of this name in its own directory. The bytes between are not looked at: an archive may hold office
    /// files that are not packed again.
    /// </summary>
    public static bool Holds(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name)
    {
        var end = ArchiveGuard.IsArchive(bytes) ? bytes.LastIndexOf("PK\u0005\u0006"u8) : -1;
        if (end < 0 || end + EndLength > bytes.Length)
        {
            return false;
        }

        var at = (long)BinaryPrimitives.ReadUInt32LittleEndian(bytes[(end + 16)..]);
        while (at + EntryLength <= end && bytes[(int)at..].StartsWith("PK\u0001\u0002"u8))
        {
            var entry = bytes[(int)at..end];
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]);
            if (EntryLength + length <= entry.Length && entry.Slice(EntryLength, length).SequenceEqual(name))
            {
                return true;
            }

            at += EntryLength + length + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
        }

        return false;
    }

    /// <summary>Whether an archive begins by saying that it is of this media type, as OpenDocument files do.</summary>
    public static bool IsOfType(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> type) =>
        ArchiveGuard.IsArchive(bytes) && bytes[..Math.Min(bytes.Length, MostBeforeType)].IndexOf(type) >= 0;
}
