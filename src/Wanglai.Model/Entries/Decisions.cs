using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Model.Entries;

/// <summary>
/// What a person decided, not a reader. All of it but the source that it is about is words: names of claims, of parties and of people
/// stand beside the chain.
/// </summary>
public abstract record Decision : LedgerEntry
{
    private protected Decision(Signature signature)
    {
        ArgumentNullException.ThrowIfNull(signature);
        Signature = signature;
    }

    /// <summary>Who, and why.</summary>
    public Signature Signature { get; }

    /// <inheritdoc/>
    public override string Sort => DecisionJson.SortOf(this);

    /// <inheritdoc/>
    internal override byte[] Words() => DecisionJson.Words(this);
}

/// <summary>A claim was looked at beside its source. The last review of a claim holds, for every reading that found it.</summary>
/// <param name="Source">The claim's source.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">What was found.</param>
/// <param name="Correction">The new values where it was corrected; else null.</param>
/// <param name="Signature">Who, and why.</param>
public sealed record ClaimReviewed(SourceId Source, ClaimId Claim, Verdict Verdict, ClaimCorrection? Correction, Signature Signature) : Decision(Signature)
{
    /// <inheritdoc/>
    public override SourceId? About => Source;
}

/// <summary>A claim was taken back by those who made it.</summary>
public sealed record ClaimWithdrawn(SourceId Source, ClaimId Claim, Signature Signature) : Decision(Signature)
{
    /// <inheritdoc/>
    public override SourceId? About => Source;
}

/// <summary>
/// A source that should never have been here is gone: its text, and the words of all entries about it but this one. The same file is
/// not taken in again.
/// </summary>
public sealed record SourceErased(SourceId Source, Signature Signature) : Decision(Signature)
{
    /// <inheritdoc/>
    public override SourceId? About => Source;
}

/// <summary>
/// It was decided who may see a source. What was decided last holds, whatever the source's description says, then and later.
/// </summary>
/// <param name="Source">The source.</param>
/// <param name="Confidentiality">Who may see it, in the words that <see cref="SecrecyWords"/> understands; never empty.</param>
/// <param name="Signature">Who, and why.</param>
public sealed record SourceClassified(SourceId Source, string Confidentiality, Signature Signature) : Decision(Signature)
{
    /// <inheritdoc/>
    public override SourceId? About => Source;
}

/// <summary>Somebody noted something on a claim, on a source, on somebody or something named, or on the ledger itself.</summary>
/// <param name="Source">The source, also where the note is on a claim of it; else null.</param>
/// <param name="Claim">The claim; null where the note is not on one.</param>
/// <param name="Entity">Who or what is named; null where the note is not on it.</param>
/// <param name="Text">The note.</param>
/// <param name="Signature">Who.</param>
public sealed record NoteAdded(SourceId? Source, ClaimId? Claim, EntityName? Entity, string Text, Signature Signature) : Decision(Signature)
{
    /// <inheritdoc/>
    public override SourceId? About => Source;
}

/// <summary>Somebody or something is known of that claims may not name yet.</summary>
public sealed record EntityCreated(EntityName Entity, Signature Signature) : Decision(Signature);

/// <summary>Somebody or something has another name.</summary>
/// <param name="Entity">Who or what.</param>
/// <param name="Name">The other name.</param>
/// <param name="Time">When it was called so; null where nobody says.</param>
/// <param name="Signature">Who, and why.</param>
public sealed record EntityNamed(EntityName Entity, string Name, Edtf? Time, Signature Signature) : Decision(Signature);

/// <summary>Two names turned out to mean one and the same: from here on answers name it <paramref name="Into"/>.</summary>
public sealed record EntityMerged(EntityName Entity, EntityName Into, Signature Signature) : Decision(Signature);

/// <summary>They were not the same after all: what was merged into <paramref name="From"/> stands for itself again.</summary>
public sealed record EntitySplit(EntityName Entity, EntityName From, Signature Signature) : Decision(Signature);

/// <summary>An organisation belongs to another, as a branch or a member body does.</summary>
/// <param name="Entity">Which belongs.</param>
/// <param name="Parent">To which; null where it belongs to none.</param>
/// <param name="Time">When that held; null for always.</param>
/// <param name="Signature">Who, and why.</param>
public sealed record ParentSet(EntityName Entity, EntityName? Parent, Edtf? Time, Signature Signature) : Decision(Signature);
