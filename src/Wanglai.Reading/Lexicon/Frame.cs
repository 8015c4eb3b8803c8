using Wanglai.Model.Claims;

namespace Wanglai.Reading.Lexicon;

/// <summary>
/// What a predicate means: one entry of <c>rules/zh/frames</c>. It knows a predicate and its arguments, never a sentence or a name.
/// </summary>
internal sealed record Frame
{
    /// <summary>The unique name, <c>kind.something</c>; a claim carries it as its rule.</summary>
    public required string Name { get; init; }

    /// <summary>What it means, in a line.</summary>
    public required string Meaning { get; init; }

    /// <summary>The kind of claim that it makes.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>The change that it claims; null where the kind has none.</summary>
    public ClaimChange? Change { get; init; }

    /// <summary>The standing that it claims by itself; the clause's own modality may weaken it.</summary>
    public Standing Standing { get; init; }

    /// <summary>The verbs (or nouns used as predicates) that call it.</summary>
    public required IReadOnlyList<string> Verbs { get; init; }

    /// <summary>The classes of noun that must stand with the verb; none where the verb is enough.</summary>
    public NounClasses Nouns { get; init; }

    /// <summary>Single nouns that do as well as those classes.</summary>
    public IReadOnlySet<string> NounWords { get; init; } = new HashSet<string>();

    /// <summary>On which side of the verb the noun stands.</summary>
    public NounOrder Order { get; init; }

    /// <summary>True where a noun must stand with the verb.</summary>
    public bool NeedsNoun => Nouns != NounClasses.None || NounWords.Count > 0;

    /// <summary>Which slots fill which roles.</summary>
    public required RoleRule[] Roles
    {
        get;
        init
        {
            field = value;
            Actor = Array.Find(value, r => Array.Exists(r.Sources, s => s.Slot == Slot.Subject))?.Role;
        }
    }

    /// <summary>The role that the subject fills; null where it fills none.</summary>
    public Role? Actor { get; private init; }

    /// <summary>Roles without which the frame does not fire, even after co-reference.</summary>
    public Role[] Needs { get; init; } = [];

    /// <summary>Where several frames fit one verb, the highest fires; ties go to the one that needs more.</summary>
    public int Priority { get; init; }

    /// <summary>The classes of noun of which one must stand before the verb besides: what is told of (建议…得到…的采纳).</summary>
    public NounClasses ToldOf { get; init; }

    /// <summary>True where no abstract noun may stand between the subject and the verb: 两会的关系是… is not of the two.</summary>
    public bool BareSubject { get; init; }

    /// <summary>True where the frame makes its claim only if what stands behind the verb in the clause makes none.</summary>
    public bool GivesWay { get; init; }

    /// <summary>True where what the frame tells is only added to a claim of the same kind made before in the sentence: 参加的有….</summary>
    public bool Adds { get; init; }

    /// <summary>True where the next frame of the verb is tried if this one finds not what it needs.</summary>
    public bool Otherwise { get; init; }

    /// <summary>True where the frame may fire beside another frame of the same verb.</summary>
    public bool Also { get; init; }

    /// <summary>How often the frame is right, as measured; the claim's confidence starts here.</summary>
    public double Confidence { get; init; } = 0.7;

    /// <summary>True where the frame still fires inside a relative clause (来访的…).</summary>
    public bool Embedded { get; init; } = true;

    /// <summary>True where the frame fires inside a relative clause only if the noun described is what is acted on: 25国参加的会议, not 参加会议的代表.</summary>
    public bool EmbeddedObjectOnly { get; init; }

    /// <summary>True where two parties or more must be found.</summary>
    public bool NeedsTwo { get; init; }

    /// <summary>The role that is the document's own place where the text leaves it out (来访); null where there is none.</summary>
    public Role? Home { get; init; }

    /// <summary>Words of which one must stand behind the verb in the sentence (指出…应当…); none where anything may follow.</summary>
    public string[] Content { get; init; } = [];

    /// <summary>Slots of which at least one must be filled in the clause itself; none where any clause will do.</summary>
    public Slot[] NeedsSlots { get; init; } = [];

    /// <summary>True where at least one party must stand in the clause itself, and not be carried on.</summary>
    public bool NeedsOwn { get; init; }

    /// <summary>Sentences that it reads, with the claim expected of each.</summary>
    public IReadOnlyList<FrameExample> Reads { get; init; } = [];

    /// <summary>Near misses that it must leave, with the reason.</summary>
    public IReadOnlyList<FrameExample> Leaves { get; init; } = [];
}
