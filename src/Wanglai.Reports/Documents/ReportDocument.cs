using System.Collections.Immutable;
using Wanglai.Wording;

namespace Wanglai.Reports.Documents;

/// <summary>A report as its parts, before it is a file of any format: what the writers write.</summary>
/// <param name="Speech">The language that it is in.</param>
/// <param name="Front">What stands on its title page.</param>
/// <param name="Blocks">Its parts, in order.</param>
public sealed record ReportDocument(Speech Speech, FrontPage Front, ImmutableArray<Block> Blocks);

/// <summary>The title page.</summary>
/// <param name="Title">What the report is.</param>
/// <param name="Subtitle">Whom or what time it is about; null where the title says it.</param>
/// <param name="Lines">What it rests on, and of when it is: about the report, nothing that a source tells.</param>
/// <param name="Date">The day that it was made, as EDTF.</param>
public sealed record FrontPage(string Title, string? Subtitle, ImmutableArray<string> Lines, string Date);
