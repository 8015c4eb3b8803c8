namespace Wanglai.Intake.Archives;

/// <summary>Tells the sorts of office files, which are all archives, apart by the names in them.</summary>
internal static class OfficePackage
{
    /// <summary>Whether an archive holds a file of this name: its directory stands at the end of the bytes.</summary>
    public static bool Holds(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name) =>
        ArchiveGuard.IsArchive(bytes) && bytes.LastIndexOf(name) >= 0 && bytes.LastIndexOf("PK\u0001\u0002"u8) >= 0;
}
