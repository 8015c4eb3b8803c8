using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;
using Wanglai.Time;

namespace Wanglai.Exchange.Imports;

/// <summary>
/// Reads a file of claims, JSON Lines of the contract or a table with a mapping, a part at a time, so that a file of any length takes
/// little memory. The file is the source of what it says: each part is a document, and each claim's evidence is its own line.
/// </summary>
/// <param name="name">The file's name.</param>
/// <param name="mapping">What the columns mean; null for JSON Lines.</param>
/// <param name="placeOf">Where in the original a line stands, by its number from 1: the row of a sheet; null where the lines are the original.</param>
public sealed class ClaimImport(string name, ClaimMapping? mapping, Func<long, OriginalPlace>? placeOf = null)
{
    /// <summary>How many lines a part has at most.</summary>
    public const int LinesInPart = 5_000;

    private const string MappedReader = "import";

    private readonly SourceMetadata _metadata = Metadata(mapping);
    private string[] _columns = mapping?.Columns ?? [];

    /// <summary>Who reads so: an equal part read by an equal reader is known already.</summary>
    /// <param name="version">The program's version.</param>
    /// <param name="mappingText">The mapping's own text; empty for JSON Lines.</param>
    public static ReaderIdentity Reader(string version, string mappingText) =>
        new(MappedReader, version, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(mappingText))));

    /// <summary>The parts of the file in their order.</summary>
    /// <exception cref="WanglaiException">A column is missing that the mapping names.</exception>
    public IEnumerable<ImportPart> Parts(TextReader input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var line = 0L;
        if (mapping is { Columns: null } && input.ReadLine() is { } heading)
        {
            line++;
            _columns = CsvLine.Split(heading.TrimStart('\uFEFF'), mapping.Separator);
        }

        if (mapping is not null && Array.Find([.. mapping.Used], c => !_columns.Contains(c)) is { } missing)
        {
            throw new WanglaiException(ImportProblems.NoColumn(missing, _columns));
        }

        while (true)
        {
            var lines = new List<string>();
            while (lines.Count < LinesInPart && input.ReadLine() is { } next)
            {
                lines.Add(next);
            }

            if (lines.Count == 0)
            {
                yield break;
            }

            yield return new(this, Document(line + 1, lines), line + 1, lines);
            line += lines.Count;
        }
    }

    /// <summary>The claims of a part; <paramref name="report"/> is told what is wrong with a line that is left out.</summary>
    internal List<Claim> Claims(ImportPart part, Action<Problem> report)
    {
        var claims = new List<Claim>(part.Lines.Count);
        var start = 0;
        foreach (var (place, line) in part.Lines.Index())
        {
            var span = new Utf16Span(start, start + line.Length);
            start = span.End + 1;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var (claim, problem) = Read(line, new(part.Document.Name, part.Document.Text.ToCodePoints(span), line));
            if (claim is not null)
            {
                claims.Add(claim);
            }
            else if (problem is not null)
            {
                report(ImportProblems.AtLine(name, placeOf?.Invoke(part.FirstLine + place).Row ?? part.FirstLine + place, problem));
            }
        }

        return claims;
    }

    private (Claim? Claim, Problem? Problem) Read(string line, Evidence evidence)
    {
        if (mapping is null)
        {
            return ClaimJsonReader.TryRead(line, out var given, out var wrong) ? (given with { Evidence = evidence }, null) : (null, wrong[0]);
        }

        var cells = CsvLine.Split(line, mapping.Separator);
        if (cells.Length != _columns.Length)
        {
            return (null, ImportProblems.CellCount(cells.Length, _columns.Length));
        }

        string Cell(string column) => cells[Array.IndexOf(_columns, column)].Trim();
        if (mapping.LeavesOut(Cell))
        {
            return (null, null);
        }

        if (mapping.Claim(Cell) is not { } json)
        {
            return (null, ImportProblems.NoCase());
        }

        json["evidence"] = new JsonObject
        {
            ["source"] = evidence.Source, ["start"] = evidence.Span.Start, ["end"] = evidence.Span.End, ["quote"] = evidence.Quote,
        };
        return ClaimJsonReader.TryRead(JsonSerializer.SerializeToUtf8Bytes(json), out var claim, out var problems) ? (claim, null) : (null, problems[0]);
    }

    private Document Document(long first, List<string> lines)
    {
        var text = string.Join('\n', lines) + "\n";
        return new(
            $"{name} {first}-{first + lines.Count - 1}",
            new SourceText(text),
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            "utf-8",
            _metadata) { Places = Places(first, lines) };
    }

    private PlaceMap? Places(long first, List<string> lines)
    {
        if (placeOf is null)
        {
            return null;
        }

        var blocks = System.Collections.Immutable.ImmutableArray.CreateBuilder<PlacedBlock>(lines.Count);
        var start = 0;
        foreach (var (n, line) in lines.Index())
        {
            var end = start + line.Length - line.Count(char.IsLowSurrogate);
            if (end > start)
            {
                blocks.Add(new(BlockSort.Cell, new CodePointSpan(start, end), placeOf(first + n)));
            }

            start = end + 1;
        }

        return new PlaceMap(blocks.ToImmutable());
    }

    private static SourceMetadata Metadata(ClaimMapping? mapping)
    {
        string? Of(string key) => mapping?.Source.GetValueOrDefault(key);
        return new()
        {
            Date = Edtf.TryParse(Of("date"), out var date) ? date : null,
            Title = Of("title"),
            Author = Of("author"),
            Publication = Of("publication"),
            Origin = Of("origin"),
        };
    }
}
