namespace Wanglai.Ledger;

/// <summary>What there is to say of a ledger as a whole.</summary>
/// <param name="Location">Where it is; without a password.</param>
/// <param name="Store">What keeps it, with the version, such as <c>PostgreSQL 15.18</c>.</param>
/// <param name="Head">The end of the chain: keep its hash elsewhere.</param>
/// <param name="FirstRecordedAt">When its first batch was recorded; null for a new ledger.</param>
/// <param name="LastRecordedAt">When its last batch was recorded; null for a new ledger.</param>
/// <param name="Projections">How far the tables behind the questions have followed.</param>
/// <param name="Sources">How many sources it holds.</param>
/// <param name="Claims">How many claims were recorded, those that no longer count, too.</param>
/// <param name="Decisions">How many decisions of people it holds.</param>
/// <param name="Erased">How many sources were erased.</param>
public sealed record LedgerFacts(
    string Location,
    string Store,
    LedgerHead Head,
    DateTimeOffset? FirstRecordedAt,
    DateTimeOffset? LastRecordedAt,
    ProjectionState Projections,
    long Sources,
    long Claims,
    long Decisions,
    long Erased);
