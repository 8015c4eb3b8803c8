using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Inquiry.Dossiers;

/// <summary>A source of a dossier.</summary>
/// <param name="Source">The source's id.</param>
/// <param name="Name">Its file name.</param>
/// <param name="Title">Its title; null where it is not known.</param>
/// <param name="Date">Its date; null where it is not known.</param>
/// <param name="Claims">How many of its claims name the party.</param>
public sealed record SourceUse(SourceId Source, string Name, string? Title, Edtf? Date, int Claims);
