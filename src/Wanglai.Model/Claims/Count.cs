namespace Wanglai.Model.Claims;

/// <summary>A number that the source states with the claim.</summary>
/// <param name="What">What is counted.</param>
/// <param name="Number">The number said: “40多” is 40, “近百” is 100.</param>
/// <param name="Text">The words it came from.</param>
public sealed record Count(CountKind What, decimal Number, string Text);
