using Wanglai.Reading.Lexicon;

namespace Wanglai.Reading.Mentions;

/// <summary>What reads the names of one text, made once for all its sentences.</summary>
internal sealed class NameReaders
{
    /// <param name="lexicon">The language.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="names">What the document names.</param>
    public NameReaders(ClauseLexicon lexicon, string text, NameContext names)
    {
        Runs = new RunParser(lexicon, text, names);
        Countries = new CountryCharacters(lexicon, text, names);
        Material = new NameMaterial(lexicon, text, names, Countries);
    }

    /// <summary>Names in runs of tokens that can belong to them.</summary>
    public RunParser Runs { get; }

    /// <summary>Countries by one character.</summary>
    public CountryCharacters Countries { get; }

    /// <summary>Which tokens can belong to a name.</summary>
    public NameMaterial Material { get; }
}
