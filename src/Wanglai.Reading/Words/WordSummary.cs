using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;

namespace Wanglai.Reading.Words;

/// <summary>What is asked of a word at every place where it may stand, in a byte that lies in the dictionary's tree: what it costs, and two marks.</summary>
internal readonly struct WordSummary
{
    /// <summary>How many bits it has.</summary>
    public const int Bits = 8;

    private const int CostMask = 63;
    private const int NamesBit = 64;
    private const int BearsBit = 128;

    private readonly byte _bits;

    /// <summary>The summary that <paramref name="bits"/> are.</summary>
    public WordSummary(byte bits) => _bits = bits;

    /// <summary>Sums up <paramref name="word"/>; where there is none, the default.</summary>
    public WordSummary(Word? word)
    {
        if (word is not null)
        {
            var names = word.Name is { NeedsContext: false };
            var bears = word.Name is { Type: EntityType.Organisation } || word.Is(NounClasses.Office | NounClasses.Organisation | NounClasses.Delegation | NounClasses.Gathering);
            _bits = (byte)(Math.Clamp(word.Cost, 1, CostMask) | (names ? NamesBit : 0) | (bears ? BearsBit : 0));
        }
    }

    /// <summary>All of it.</summary>
    public byte Value => _bits;

    /// <summary>True where there is a word.</summary>
    public bool IsWord => _bits != 0;

    /// <summary>What the word costs; 0 where there is none.</summary>
    public int Cost => _bits & CostMask;

    /// <summary>True where <see cref="Names"/> or <see cref="Bears"/> is.</summary>
    public bool IsMarked => (_bits & (NamesBit | BearsBit)) != 0;

    /// <summary>True for a name that needs no context.</summary>
    public bool Names => (_bits & NamesBit) != 0;

    /// <summary>True for a word behind which a personal name may begin, an office or an organisation, and for a noun that begins like an office and is none.</summary>
    public bool Bears => (_bits & BearsBit) != 0;
}
