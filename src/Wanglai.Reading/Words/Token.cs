using Wanglai.Model.Texts;

namespace Wanglai.Reading.Words;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>A word of the dictionary.</summary>
    Word,

    /// <summary>A character that begins no word.</summary>
    Character,

    /// <summary>A time expression.</summary>
    Time,

    /// <summary>A number, with its measure word where it has one.</summary>
    Number,

    /// <summary>Letters of the Latin or another script.</summary>
    Letters,

    /// <summary>A punctuation mark.</summary>
    Mark,

    /// <summary>A title in 《》.</summary>
    Title,
}

/// <summary>A piece of a sentence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the folded text.</param>
/// <param name="Word">The dictionary's word, for <see cref="TokenKind.Word"/>.</param>
/// <param name="Index">For a time, its number among the document's times; for a number, its number among the sentence's counts; otherwise the mark.</param>
internal readonly record struct Token(TokenKind Kind, Utf16Span Span, Word? Word, int Index = -1);
