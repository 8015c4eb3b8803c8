using Wanglai.Time;

namespace Wanglai.Inquiry.Dossiers;

/// <summary>A name of a party.</summary>
/// <param name="Name">The name.</param>
/// <param name="Period">When it was in use; null where it is not bound to a time.</param>
public sealed record NameSaid(string Name, Edtf? Period);
