using Wanglai.Time;

namespace Wanglai.Model.Authority;

/// <summary>What an organisation became, by renaming, merger or split.</summary>
/// <param name="Name">The <see cref="Organisation.Name"/> of the successor.</param>
/// <param name="When">When; null where it is not known.</param>
public sealed record Succession(string Name, Edtf? When);
