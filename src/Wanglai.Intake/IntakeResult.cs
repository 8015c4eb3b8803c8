using System.Diagnostics.CodeAnalysis;
using Wanglai.Intake.Places;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Intake;

/// <summary>What came of reading one file: a document with the places of its text, or one problem; never both.</summary>
public sealed record IntakeResult
{
    private IntakeResult(string path, Document? document, IOriginalPlaces? places, Problem? problem)
    {
        Path = path;
        Document = document;
        Places = places;
        Problem = problem;
    }

    /// <summary>How the user named the file.</summary>
    public string Path { get; }

    /// <summary>Whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document), nameof(Places))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Succeeded => Document is not null;

    /// <summary>The document; null where the file could not be read.</summary>
    public Document? Document { get; }

    /// <summary>Where in the file each stretch of the document's text stands; null where the file could not be read.</summary>
    public IOriginalPlaces? Places { get; }

    /// <summary>Why the file could not be read; null where it could.</summary>
    public Problem? Problem { get; }

    internal static IntakeResult Of(string path, Document document, IOriginalPlaces places) => new(path, document, places, null);

    internal static IntakeResult Of(string path, Problem problem) => new(path, null, null, problem);
}
