using System.Collections.Immutable;
using System.IO.Compression;
using Wanglai.Intake.Archives;
using Wanglai.Model.Problems;

namespace Wanglai.Intake.Formats;

/// <summary>Archives (zip) of documents: each is a document of its own, called by the archive's name and its own.</summary>
public sealed class ZipFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public ImmutableArray<string> Extensions { get; } = [".zip"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> bytes) => ArchiveGuard.IsArchive(bytes);

    /// <inheritdoc/>
    public FormatReading Read(OriginalFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (ArchiveGuard.Check(file.Path, file.Bytes) is { } problem)
        {
            return new FormatReading.Failure(problem);
        }

        var files = ImmutableArray.CreateBuilder<OriginalFile>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        using var archive = ArchiveGuard.Open(file.Bytes);
        foreach (var entry in archive.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            var name = EntryNames.Of(entry.FullName).Replace('\\', '/');
            if (name.EndsWith('/') || IsHidden(name))
            {
                continue;
            }

            if (entry.IsEncrypted)
            {
                problems.Add(FormatProblems.EntryEncrypted(file.Path, name));
                continue;
            }

            files.Add(new OriginalFile($"{file.Name}/{name}", $"{file.Path}/{name}", Unpack(entry)));
        }

        return new FormatReading.Several(files.ToImmutable()) { Problems = problems.ToImmutable() };
    }

    // What the archive was checked for is unpacked: the whole of it has a size that can be held.
    private static ReadOnlyMemory<byte> Unpack(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static bool IsHidden(string name) =>
        name.StartsWith("__MACOSX/", StringComparison.Ordinal) || name.Split('/').Any(part => part.StartsWith('.') || part.StartsWith("~$", StringComparison.Ordinal));
}
