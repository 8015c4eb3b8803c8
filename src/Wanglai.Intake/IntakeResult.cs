using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Intake;

/// <summary>What came of reading one document: a document, or one problem; never both.</summary>
public sealed record IntakeResult
{
    private IntakeResult(string path, Document? document, Problem? problem)
    {
        Path = path;
        Document = document;
        Problem = problem;
    }

    /// <summary>How the user named the file; of what lies within another file, that file's path with the name in it behind.</summary>
    public string Path { get; }

    /// <summary>Whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Document is not null;

    /// <summary>The document; null where the file could not be read.</summary>
    public Document? Document { get; }

    /// <summary>Why the file could not be read; null where it could.</summary>
    public Problem? Problem { get; }

    /// <summary>What could not be read of a document that was read otherwise, such as single pages.</summary>
    public ImmutableArray<Problem> Remarks { get; init; } = [];

    internal static IntakeResult Of(string path, Document document) => new(path, document, null);

    internal static IntakeResult Of(string path, Problem problem) => new(path, null, problem);
}
