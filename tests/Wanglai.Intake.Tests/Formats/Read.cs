using System.IO.Compression;
using System.Text;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Intake.Tests.Formats;

/// <summary>Reads what tests make, and tells blocks and places in one line each.</summary>
internal static class Read
{
    public static Document Document(string name, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var result = new DocumentReader().Read(stream, name);
        Assert.True(result.Succeeded, result.Problem?.ToString());
        return result.Document;
    }

    public static IReadOnlyList<IntakeResult> All(string name, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return new DocumentReader().ReadAll(stream, name);
    }

    /// <summary>The code of the one problem that reading gives.</summary>
    public static string Problem(string name, byte[] bytes) => Assert.Single(All(name, bytes)).Problem?.Code ?? "none";

    /// <summary>A line a block: its sort, its place, its words.</summary>
    public static string[] Blocks(this Document document) =>
        [.. document.Places!.Blocks.Select(b => $"{b.Sort} {b.Place.In(Language.English)}: {document.Text.Quote(b.Span)}")];

    /// <summary>An archive of files.</summary>
    public static byte[] Zip(params (string Name, byte[] Bytes)[] files) => Zip(null, files);

    /// <summary>An archive of files, with names in an encoding.</summary>
    public static byte[] Zip(Encoding? names, params (string Name, byte[] Bytes)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
