using Wanglai.Time;

namespace Wanglai.Model.Authority;

/// <summary>An office that a person held.</summary>
/// <param name="Title">The title (主席).</param>
/// <param name="Organisation">The body, as written in the file: a country, an organisation or another body.</param>
/// <param name="Period">When it was held; null where it is not known.</param>
public sealed record Office(string Title, string Organisation, Edtf? Period);
