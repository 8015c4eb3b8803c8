using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Mentions;

/// <summary>What a chunk of a sentence is.</summary>
internal enum ChunkKind
{
    /// <summary>One or more parties, coordinated.</summary>
    Parties,

    /// <summary>A verb that calls frames, or that hands on its object.</summary>
    Verb,

    /// <summary>A word that opens a slot: 同, 对, 由, 应.</summary>
    Coverb,

    /// <summary>An abstract noun: 关系, 协议, 建议.</summary>
    Noun,

    /// <summary>的.</summary>
    Of,

    /// <summary>A time expression.</summary>
    Time,

    /// <summary>A number with its measure.</summary>
    Count,

    /// <summary>A word of grammar without a slot: negation, modality, localiser, the end of 应… or 以….</summary>
    Grammar,

    /// <summary>A comma, semicolon or colon: the end of a clause.</summary>
    Break,

    /// <summary>A title in 《》 or words between quotation marks.</summary>
    Title,

    /// <summary>Anything else.</summary>
    Filler,
}

/// <summary>A chunk of a sentence.</summary>
internal sealed record Chunk(ChunkKind Kind, Utf16Span Span)
{
    /// <summary>The word, for a verb, a coverb, a noun or a word of grammar.</summary>
    public Word? Word { get; init; }

    /// <summary>The parties, for <see cref="ChunkKind.Parties"/>, in the order of the text.</summary>
    public Mention[] Parties { get; init; } = [];

    /// <summary>What sums the parties up, where something does: 三大组织. It is none of them.</summary>
    public Mention? Sum { get; init; }

    /// <summary>The number of the time among the document's times, or of the count among the sentence's.</summary>
    public int Index { get; init; } = -1;

    /// <summary>True for a break that is a colon.</summary>
    public bool IsColon { get; init; }

    /// <summary>True where the chunk's word belongs to <paramref name="use"/>.</summary>
    public bool Is(WordUses use) => Word is not null && Word.Is(use);

    /// <summary>True where the chunk's word belongs to <paramref name="nouns"/>.</summary>
    public bool Is(NounClasses nouns) => Word is not null && Word.Is(nouns);
}
