using System.Collections.Immutable;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Asking;

/// <summary>Which question of the others a question in words comes to.</summary>
public enum QuestionSort
{
    /// <summary>The state of the relations of two parties, or of one with all.</summary>
    Status,

    /// <summary>One party's dealings with the bodies of a country.</summary>
    Country,

    /// <summary>Who belongs to what.</summary>
    Members,

    /// <summary>Who holds which office.</summary>
    Offices,

    /// <summary>What happened, of some kind, with some parties, at some time.</summary>
    Chronicle,

    /// <summary>How many went and came.</summary>
    Exchanges,

    /// <summary>Through whom two parties are tied.</summary>
    Network,

    /// <summary>A person.</summary>
    Person,

    /// <summary>Everything of one party.</summary>
    Dossier,
}

/// <summary>A question in words, as it was understood.</summary>
/// <param name="Question">The words.</param>
/// <param name="Sort">Which question it comes to; null where it was not understood.</param>
/// <param name="Parties">The parties that it names, in the order in which the question sorted out takes them.</param>
/// <param name="When">The time that it names; null where it names none.</param>
/// <param name="Kind">The kind of claims asked about; null for any.</param>
/// <param name="Change">The change asked about; null for any.</param>
/// <param name="Parts">What each part of it was taken for, in the order of the words.</param>
/// <param name="Unused">The words that were taken for nothing: they changed nothing in the answer.</param>
public sealed record UnderstoodQuestion(
    string Question,
    QuestionSort? Sort,
    ImmutableArray<PartyLabel> Parties,
    Edtf? When,
    ClaimKind? Kind,
    ClaimChange? Change,
    ImmutableArray<QuestionPart> Parts,
    ImmutableArray<string> Unused);

/// <summary>A part of a question.</summary>
/// <param name="Words">Its words.</param>
/// <param name="As">What sort of thing it was taken for.</param>
/// <param name="Value">What it came to: a party's one name, a time as EDTF, a kind with its change, or the sort of question word.</param>
public sealed record QuestionPart(string Words, QuestionPartSort As, string Value);

/// <summary>What a part of a question is.</summary>
public enum QuestionPartSort
{
    /// <summary>A party.</summary>
    Party,

    /// <summary>A time.</summary>
    Time,

    /// <summary>What is asked about.</summary>
    Matter,

    /// <summary>What is asked of it: who, when, which state, how many, with whom …</summary>
    Asked,
}

/// <summary>A time that stands in a question.</summary>
/// <param name="Start">Where its words begin, in UTF-16.</param>
/// <param name="End">Where they end, exclusive.</param>
/// <param name="Value">The time.</param>
public readonly record struct TimeInQuestion(int Start, int End, Edtf Value);
