using System.Data.Common;
using System.Text;
using Dapper;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Model.Texts;

namespace Wanglai.Ledger.Storage;

/// <summary>Whether a decision fits what the ledger holds, in the transaction that would record it.</summary>
internal sealed class DecisionCheck(DbConnection connection)
{
    /// <summary>True where the decision would change nothing.</summary>
    /// <exception cref="WanglaiException">It does not fit.</exception>
    public bool IsAlreadySo(Decision decision)
    {
        if (string.IsNullOrWhiteSpace(decision.Signature.By))
        {
            throw new ArgumentException("A decision names who made it.", nameof(decision));
        }

        return decision switch
        {
            ClaimReviewed reviewed => Check(reviewed),
            ClaimWithdrawn withdrawn => Check(withdrawn),
            SourceErased erased => Check(erased),
            SourceClassified classified => Check(classified),
            NoteAdded note => Check(note),
            EntityCreated created => IsKnown(created.Entity),
            EntityNamed named => RequireKnown(named.Entity) && Identities().Names.Any(n => n.Entity == named.Entity && n.Name == named.Name && n.Time == named.Time),
            EntityMerged merged => Check(merged),
            EntitySplit split => Check(split),
            ParentSet set => Check(set),
            _ => throw new ArgumentException($"{decision.GetType().Name} is no sort of decision.", nameof(decision)),
        };
    }

    private bool Check(ClaimReviewed reviewed)
    {
        var first = Read(reviewed.Source, reviewed.Claim);
        if (reviewed.Verdict == Verdict.Corrected != reviewed.Correction is not null)
        {
            throw new WanglaiException(DecisionProblems.NothingCorrected(reviewed.Claim.Value));
        }

        if (reviewed.Correction?.Apply(first) is { } corrected && !Stands(reviewed.Source, corrected.Evidence, first.Evidence))
        {
            throw new WanglaiException(LedgerProblems.Misquoted(first.Evidence.Source, corrected));
        }

        return DecisionQueries.VerdictOn(connection, reviewed.Claim)?.Decision is ClaimReviewed last
            && last.Verdict == reviewed.Verdict && last.Correction == reviewed.Correction;
    }

    private bool Check(ClaimWithdrawn withdrawn)
    {
        Read(withdrawn.Source, withdrawn.Claim);
        return DecisionQueries.VerdictOn(connection, withdrawn.Claim)?.Decision is ClaimWithdrawn;
    }

    private bool Check(SourceErased erased) =>
        DecisionQueries.ErasureOf(connection, erased.Source) is not null
        || (LedgerQueries.FindSource(connection, erased.Source) is not null
            ? false
            : throw new WanglaiException(DecisionProblems.NoSuchSource(erased.Source.Value)));

    private bool Check(SourceClassified classified)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(classified.Confidentiality);
        return LedgerQueries.FindSource(connection, classified.Source) is null
            ? throw new WanglaiException(DecisionProblems.NoSuchSource(classified.Source.Value))
            : DecisionQueries.Classified(connection, LedgerQueries.Everything).GetValueOrDefault(classified.Source) == classified.Confidentiality;
    }

    private bool Check(NoteAdded note)
    {
        if (note.Claim is { } claim)
        {
            Read(note.Source ?? throw new ArgumentException("A note on a claim names its source.", nameof(note)), claim);
        }
        else if (note.Source is { } source && LedgerQueries.FindSource(connection, source) is null)
        {
            throw new WanglaiException(DecisionProblems.NoSuchSource(source.Value));
        }

        if (note.Entity is { } entity)
        {
            RequireKnown(entity);
        }

        return false;
    }

    private bool Check(EntityMerged merged)
    {
        RequireKnown(merged.Entity);
        RequireKnown(merged.Into);
        var identities = Identities();
        if (identities.Merges.TryGetValue(merged.Entity, out var into))
        {
            return into == merged.Into ? true : throw new WanglaiException(DecisionProblems.StandsForAnother(merged.Entity, into));
        }

        return identities.StandsFor(merged.Into) == merged.Entity
            ? throw new WanglaiException(DecisionProblems.StandsForAnother(merged.Into, merged.Entity))
            : false;
    }

    private bool Check(EntitySplit split) => Identities().Merges.TryGetValue(split.Entity, out var into) && into == split.From
        ? false
        : throw new WanglaiException(DecisionProblems.NotMerged(split.Entity, split.From));

    private bool Check(ParentSet set)
    {
        RequireKnown(set.Entity);
        if (set.Parent is { } parent)
        {
            RequireKnown(parent);
            if (parent == set.Entity)
            {
                throw new WanglaiException(DecisionProblems.StandsForAnother(set.Entity, parent));
            }
        }

        return Identities().Parents.Any(p => p.Entity == set.Entity && p.Parent == set.Parent && p.Time == set.Time);
    }

    private Identities Identities() => DecisionQueries.Identities(connection, LedgerQueries.Everything);

    private bool RequireKnown(EntityName entity) => IsKnown(entity) ? true : throw new WanglaiException(DecisionProblems.NobodyCalled(entity));

    private bool IsKnown(EntityName entity) =>
        connection.ExecuteScalar<long>(
            "SELECT count(*) FROM entities WHERE name = @name AND type = @type",
            new { name = Encoding.UTF8.GetBytes(entity.Name), type = entity.Type.ToWire() }) > 0
        || Identities().Created.Contains(entity);

    private Claim Read(SourceId source, ClaimId claim) => connection.List(
        "SELECT w.utf8 FROM claims c JOIN words w ON w.sequence = c.sequence WHERE c.id = @claim AND c.source = @source ORDER BY c.sequence LIMIT 1",
        row => ClaimJsonReader.Read(row.Bytes(0)),
        new { claim = claim.Value, source = source.Value }) is [var found] ? found : throw new WanglaiException(DecisionProblems.NoSuchClaim(claim.Value));

    private bool Stands(SourceId source, Evidence corrected, Evidence first) =>
        corrected == first
        || (corrected.Source == first.Source
            && LedgerQueries.Text(connection, source) is { } utf8
            && EvidenceCheck.Holds(new SourceText(Encoding.UTF8.GetString(utf8)), corrected));
}
