namespace Wanglai.Reading.Words;

/// <summary>The class of a word, as the word list gives it.</summary>
internal enum WordTag
{
    /// <summary>Not in the list: a single character.</summary>
    Unknown,

    /// <summary>A verb.</summary>
    Verb,

    /// <summary>A verb that also names an act: 合作, 访问.</summary>
    VerbalNoun,

    /// <summary>A noun.</summary>
    Noun,

    /// <summary>An adjective.</summary>
    Adjective,

    /// <summary>An adverb.</summary>
    Adverb,

    /// <summary>A conjunction.</summary>
    Conjunction,

    /// <summary>A pronoun or demonstrative.</summary>
    Pronoun,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>A word of position.</summary>
    Position,

    /// <summary>A set phrase.</summary>
    Phrase,

    /// <summary>A place.</summary>
    Place,
}
