using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Mentions;

/// <summary>What a mention is, before it is resolved.</summary>
internal enum MentionKind
{
    /// <summary>A name of the authority files, or one declared by the document.</summary>
    Known,

    /// <summary>An organisation known by the shape of its name.</summary>
    Organisation,

    /// <summary>A set that is not named: 40多个国家的工会, 各国工人.</summary>
    Group,

    /// <summary>A party sent out: its sender is <see cref="Mention.Of"/>.</summary>
    Delegation,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A place or country.</summary>
    Place,

    /// <summary>A gathering.</summary>
    Gathering,

    /// <summary>A word that stands for somebody named before.</summary>
    Pronoun,
}

/// <summary>Words of the text that name, describe or stand for a party.</summary>
internal sealed record Mention
{
    /// <summary>What it is.</summary>
    public required MentionKind Kind { get; init; }

    /// <summary>Where it stands in the folded text.</summary>
    public required Utf16Span Span { get; init; }

    /// <summary>What sort of party it is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>The words, folded.</summary>
    public required string Name { get; init; }

    /// <summary>The fullest name, where it is known without looking back.</summary>
    public string? Entity { get; init; }

    /// <summary>The organisation of a person, the sender of a delegation, the owner of a gathering.</summary>
    public Mention? Of { get; init; }

    /// <summary>The office of a person.</summary>
    public string? Office { get; init; }

    /// <summary>For a pronoun: which sort.</summary>
    public WordUses Pronoun { get; init; }

    /// <summary>True where only the head noun stands (工会, 代表团, 会议): it means something named before.</summary>
    public bool IsBare { get; init; }

    /// <summary>For a gathering: who takes part or where it is, said by its own name; for a place: the place that it lies in.</summary>
    public Mention? Within { get; init; }
}
