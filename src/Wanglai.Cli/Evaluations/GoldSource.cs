using Wanglai.Model.Claims;
using Wanglai.Model.Sources;

namespace Wanglai.Cli.Evaluations;

/// <summary>A document with the claims that a person made of it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Gold">The claims.</param>
internal sealed record GoldSource(Document Document, IReadOnlyList<Claim> Gold);
