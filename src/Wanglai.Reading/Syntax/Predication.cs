using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Syntax;

/// <summary>A predicate of a clause with its arguments: what the frames are held against.</summary>
internal sealed record Predication
{
    /// <summary>The slots in which any argument stands, a bit each: asked for more often than the arguments themselves.</summary>
    private int _slots;

    /// <summary>The verb.</summary>
    public required Word Verb { get; init; }

    /// <summary>Where the verb stands, in chunks of the sentence.</summary>
    public required int At { get; init; }

    /// <summary>Where the verb stands in the folded text.</summary>
    public required Utf16Span Span { get; init; }

    /// <summary>The words of its clause, from the first fragment that belongs to it.</summary>
    public required Utf16Span Clause { get; init; }

    /// <summary>The first chunk of its clause.</summary>
    public required int From { get; init; }

    /// <summary>The chunk behind the last one of its clause.</summary>
    public required int To { get; init; }

    /// <summary>The arguments, in the order of the text.</summary>
    public required List<Argument> Arguments
    {
        get;
        init
        {
            field = value;
            _slots = 0;
            foreach (var argument in value)
            {
                _slots |= 1 << (int)argument.Slot;
            }
        }
    }

    /// <summary>The abstract nouns and titles behind the verb, nearest first.</summary>
    public required Chunk[] NounsAfter { get; init; }

    /// <summary>The abstract nouns before the verb, nearest first.</summary>
    public required Chunk[] NounsBefore { get; init; }

    /// <summary>What the clause says of its coming about.</summary>
    public Standing Standing { get; init; }

    /// <summary>The number of the time that governs it among the document's times; -1 where the clause names none.</summary>
    public int Time { get; init; } = -1;

    /// <summary>The number of a second time joined to it (1987年和1989年); -1 where there is none.</summary>
    public int AlsoTime { get; init; } = -1;

    /// <summary>True inside a relative clause.</summary>
    public bool Embedded { get; init; }

    /// <summary>True where somebody says or thinks it, so that only what is said itself is a happening: a stance, a proposal, a plan.</summary>
    public bool Said { get; init; }

    /// <summary>True where the subject is a noun that names no party that the reader knows, so that nobody else may be put in its place.</summary>
    public bool UnknownSubject { get; init; }

    /// <summary>True inside a relative clause that describes who acts: 参加会议的代表.</summary>
    public bool DescribesSubject { get; init; }

    /// <summary>True where it is taken for known, and the clause behind tells what is new: 在发展同各国工会的关系中，….</summary>
    public bool Presupposed { get; init; }

    /// <summary>The counts of its clause, by number among the sentence's counts.</summary>
    public int[] Counts { get; init; } = [];

    /// <summary>The verb before it whose object is its subject; null where there is none.</summary>
    public Word? Governor { get; init; }

    /// <summary>True where an argument stands in <paramref name="slot"/>.</summary>
    public bool Has(Slot slot) => (_slots & (1 << (int)slot)) != 0;
}
