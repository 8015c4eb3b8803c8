using System.Security.Cryptography;
using Wanglai.Intake.Finding;
using Wanglai.Intake.Formats;
using Wanglai.Intake.Metadata;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Intake;

/// <summary>
/// Reads files into documents. It never throws for what a user may hand in: a file that cannot be read gives a
/// <see cref="Problem"/>, and the next can be tried. Safe to use from several threads.
/// </summary>
public sealed class DocumentReader
{
    /// <summary>The largest file that is read unless told otherwise, in bytes: 256 MB.</summary>
    /// <remarks>A file is held once as bytes and once as text: at most three times its size.</remarks>
    public const long DefaultLargestFile = 256L * 1024 * 1024;

    /// <summary>An archive in a message in an archive is read, and nothing below that.</summary>
    private const int DeepestNesting = 3;

    private readonly MetadataTable _metadata;
    private readonly FormatRegistry _formats;
    private readonly int _largestFile;

    /// <summary>A reader.</summary>
    /// <param name="metadata">What is known about the documents; nothing, by default.</param>
    /// <param name="formats">The formats to read; <see cref="FormatRegistry.Default"/>, by default.</param>
    /// <param name="largestFile">The largest file to read, in bytes, up to 1 GB.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="largestFile"/> is not from 1 to 1 GB.</exception>
    public DocumentReader(MetadataTable? metadata = null, FormatRegistry? formats = null, long largestFile = DefaultLargestFile)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(largestFile, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(largestFile, 1L << 30);
        _metadata = metadata ?? MetadataTable.Empty;
        _formats = formats ?? FormatRegistry.Default;
        _largestFile = (int)largestFile;
    }

    /// <summary>
    /// The files that <paramref name="path"/> stands for: itself, where it is a file; where it is a folder, the documents in it and in
    /// the folders below it, README files left out. See <see cref="FoundFiles"/>.
    /// </summary>
    public static FoundFiles Find(string path) => new FileFinder(FormatRegistry.Default).Find(path);

    /// <summary>Reads the one document in the file at <paramref name="path"/>, whatever its name ends in.</summary>
    /// <remarks>A file that holds several, such as an archive, is a <see cref="Problem"/> here; see <see cref="ReadAll(string)"/>.</remarks>
    public IntakeResult Read(string path) => Only(path, ReadAll(path));

    /// <summary>Reads the documents in the file at <paramref name="path"/>: one, or what an archive or a message holds.</summary>
    /// <returns>One result at least.</returns>
    public IReadOnlyList<IntakeResult> ReadAll(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            if (Directory.Exists(path))
            {
                return [IntakeResult.Of(path, IntakeProblems.IsFolder(path))];
            }

            using var stream = new FileStream(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan });
            return Read(stream, System.IO.Path.GetFileName(path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return [IntakeResult.Of(path, IntakeProblems.For(e, path))];
        }
    }

    /// <summary>Reads the one document in <paramref name="stream"/>, such as standard input, to its end.</summary>
    /// <param name="stream">The bytes; left open.</param>
    /// <param name="name">What the document is called: it names the source in the evidence, and its ending may tell the format.</param>
    /// <remarks>What holds several, such as an archive, is a <see cref="Problem"/> here; see <see cref="ReadAll(Stream, string)"/>.</remarks>
    public IntakeResult Read(Stream stream, string name) => Only(name, ReadAll(stream, name));

    /// <summary>Reads the documents in <paramref name="stream"/>: one, or what an archive or a message holds.</summary>
    /// <param name="stream">The bytes; left open.</param>
    /// <param name="name">What the file is called.</param>
    /// <returns>One result at least.</returns>
    public IReadOnlyList<IntakeResult> ReadAll(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        try
        {
            return Read(stream, name, name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [IntakeResult.Of(name, IntakeProblems.For(e, name))];
        }
    }

    /// <summary>The bytes of the file at <paramref name="path"/>, to be read elsewhere: the bytes or the problem is null.</summary>
    /// <remarks>Only what <see cref="Read(string)"/> would refuse unseen is refused; whether the bytes are a document, the reading will tell.</remarks>
    public (ReadOnlyMemory<byte>? Bytes, Problem? Problem) Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using var stream = new FileStream(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan });
            return BoundedBytes.Read(stream, _largestFile) is { } bytes ? (bytes, null) : (null, IntakeProblems.TooLarge(path, _largestFile));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return (null, IntakeProblems.For(e, path));
        }
    }

    private static IntakeResult Only(string path, IReadOnlyList<IntakeResult> results) =>
        results.Count == 1 ? results[0] : IntakeResult.Of(path, IntakeProblems.Several(path, results.Count));

    private IReadOnlyList<IntakeResult> Read(Stream stream, string name, string path)
    {
        if (BoundedBytes.Read(stream, _largestFile) is not { } bytes)
        {
            return [IntakeResult.Of(path, IntakeProblems.TooLarge(path, _largestFile))];
        }

        var results = new List<IntakeResult>();
        Read(new OriginalFile(name, path, bytes), 0, results);
        return results;
    }

    private void Read(OriginalFile file, int depth, List<IntakeResult> results)
    {
        if (file.Bytes.IsEmpty)
        {
            results.Add(IntakeResult.Of(file.Path, IntakeProblems.Empty(file.Path)));
            return;
        }

        Take(file, _formats.Choose(file).Read(file), depth, results);
    }

    private void Take(OriginalFile file, FormatReading reading, int depth, List<IntakeResult> results)
    {
        switch (reading)
        {
            case FormatReading.Text text:
                var foreign = TextLanguage.ChineseShareOfForeign(text.Content.Text) is { } share ? [FormatProblems.OtherLanguage(file.Path, share)] : Array.Empty<Problem>();
                results.Add(IntakeResult.Of(file.Path, DocumentOf(file, text)) with { Remarks = [.. text.Remarks, .. foreign] });
                break;
            case FormatReading.Failure failure:
                results.Add(IntakeResult.Of(file.Path, failure.Problem));
                break;
            case FormatReading.Several when depth >= DeepestNesting:
                results.Add(IntakeResult.Of(file.Path, IntakeProblems.TooDeep(file.Path)));
                break;
            case FormatReading.Several several:
                Take(file, several, depth, results);
                break;
            default:
                throw new InvalidOperationException("A format gave neither a text nor a failure.");
        }
    }

    private void Take(OriginalFile file, FormatReading.Several several, int depth, List<IntakeResult> results)
    {
        var first = results.Count;
        if (several.Itself is { } itself)
        {
            Take(file, itself, depth, results);
        }

        results.AddRange(several.Problems.Select(p => IntakeResult.Of(file.Path, p)));
        foreach (var inner in several.Files.Where(f => _formats.KnowsName(f.Name)))
        {
            Read(inner, depth + 1, results);
        }

        if (results.Count == first)
        {
            results.Add(IntakeResult.Of(file.Path, IntakeProblems.NoDocuments(file.Path, several.Files.Length, _formats.Extensions)));
        }
    }

    private Document DocumentOf(OriginalFile file, FormatReading.Text text)
    {
        var told = _metadata.For(file.Name);
        return new(file.Name, text.Content, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)), text.Encoding, told.Over(text.Metadata)) { Places = text.Places };
    }
}
