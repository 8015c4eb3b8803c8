using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Sources;

namespace Wanglai.Web.Questions;

/// <summary>Takes in what visitors record, and for keepers looks at the ledger as a whole. It shows nothing else: what a visitor may see is in <see cref="OpenBooks"/>.</summary>
internal sealed class LedgerDesk(SiteSettings settings)
{
    /// <summary>Records a decision.</summary>
    public DecisionOutcome Decide(Decision decision) => settings.Ledger.Decide(decision);

    /// <summary>Records what a document says.</summary>
    public RecordingOutcome Record(Document document, ReaderIdentity reader, IReadOnlyList<Claim> claims) => settings.Ledger.Record(document, reader, claims);

    /// <summary>Whether the ledger holds a source, whoever may see it.</summary>
    public bool Holds(SourceId source) => settings.Ledger.FindSource(source) is not null;

    /// <summary>The ledger as a whole; for keepers.</summary>
    public LedgerFacts Facts() => settings.Ledger.Facts();

    /// <summary>Verifies the ledger; for keepers.</summary>
    public VerificationReport Verify(string? expected) => settings.Ledger.Verify(expected: expected);
}

/// <summary>How much a visitor sees of the ledger.</summary>
/// <param name="Sources">Sources.</param>
/// <param name="Claims">Claims.</param>
/// <param name="Decisions">Decisions of people.</param>
public sealed record Tally(long Sources, long Claims, long Decisions);
