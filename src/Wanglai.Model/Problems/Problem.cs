namespace Wanglai.Model.Problems;

/// <summary>
/// What is wrong with something that a user gave: what, where, and what to do, in one sentence each in Chinese and in English.
/// The code is stable (<c>WL-</c>, a letter for the room, three digits) and documented in docs/errors.md.
/// </summary>
/// <param name="Code">The stable code, such as <c>WL-T003</c>.</param>
/// <param name="Chinese">The sentence in Chinese.</param>
/// <param name="English">The sentence in English.</param>
public sealed record Problem(string Code, string Chinese, string English)
{
    /// <summary>The sentence in the user's language, with the code before it.</summary>
    public string In(Language language) => $"{Code} {(language == Language.Chinese ? Chinese : English)}";

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);
}
