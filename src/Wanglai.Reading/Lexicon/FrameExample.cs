using Wanglai.Model.Claims;

namespace Wanglai.Reading.Lexicon;

/// <summary>A sentence that a frame reads or leaves.</summary>
/// <param name="Text">The sentence, written for the frame.</param>
/// <param name="About">Whose dealings it tells; null where it names everybody.</param>
/// <param name="Roles">The entities expected in each role; empty for a sentence to be left.</param>
/// <param name="Time">The EDTF expected; null where none is checked.</param>
/// <param name="Standing">The standing expected; null for asserted.</param>
/// <param name="Why">For a sentence to be left: the reason.</param>
internal sealed record FrameExample(
    string Text,
    string? About,
    IReadOnlyDictionary<Role, IReadOnlyList<string>> Roles,
    string? Time,
    Standing? Standing,
    string? Why);
