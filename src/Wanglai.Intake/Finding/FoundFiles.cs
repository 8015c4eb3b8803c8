using System.Collections.Immutable;
using Wanglai.Model.Problems;

namespace Wanglai.Intake.Finding;

/// <summary>The files that a path stands for.</summary>
/// <param name="Paths">The files to read, in the order of their names, folder by folder; each once.</param>
/// <param name="PassedOver">How many files of the folders are in no format that Wanglai reads, going by their names, or are called README. Hidden files are not counted.</param>
/// <param name="Problems">What stood in the way: a missing path, a folder without documents, one that may not be read, a link that leads back up.</param>
public sealed record FoundFiles(ImmutableArray<string> Paths, int PassedOver, ImmutableArray<Problem> Problems);
