using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Exchange.Imports;

/// <summary>Some lines of a file of claims.</summary>
public sealed class ImportPart
{
    private readonly ClaimImport _import;

    internal ImportPart(ClaimImport import, Document document, long firstLine, IReadOnlyList<string> lines)
    {
        _import = import;
        Document = document;
        FirstLine = firstLine;
        Lines = lines;
    }

    /// <summary>The lines as the document that the claims cite.</summary>
    public Document Document { get; }

    /// <summary>The number of the first line in its file, from 1.</summary>
    public long FirstLine { get; }

    /// <summary>The lines.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>The claims; <paramref name="report"/> is told what is wrong with a line that is left out.</summary>
    public IReadOnlyList<Claim> Claims(Action<Problem> report) => _import.Claims(this, report);
}
