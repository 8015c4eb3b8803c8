namespace Wanglai.Cli.Printing;

/// <summary>Some text with its tone.</summary>
/// <param name="Text">The text, unescaped.</param>
/// <param name="Tone">What it means to its reader.</param>
internal readonly record struct Piece(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Piece(string text) => new(text);
}
