using System.Collections.Immutable;
using Wanglai.Inquiry.Chronicles;
using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Inquiry.Audits;

/// <summary>A total that a source states (“接待了128批”, “同130多个国家”), beside what the ledger can enumerate.</summary>
/// <param name="Kind">Of what kind of dealings.</param>
/// <param name="Of">Whose: the parties that the claim names.</param>
/// <param name="Period">When, as the source says; null where it does not.</param>
/// <param name="Stated">The number, with its words.</param>
/// <param name="Found">How many the ledger can enumerate.</param>
/// <param name="Missing">How many more were stated than are found; 0 where as many or more are found.</param>
/// <param name="Parties">Those found, where countries or organisations are counted.</param>
/// <param name="Evidence">The passage that states it.</param>
public sealed record StatedTotal(
    ClaimKind Kind,
    ImmutableArray<PartyLabel> Of,
    Edtf? Period,
    Count Stated,
    int Found,
    decimal Missing,
    ImmutableArray<PartyLabel> Parties,
    Passage Evidence);

/// <summary>Something that a source calls the first, and what the ledger knows of before it.</summary>
/// <param name="Kind">What.</param>
/// <param name="Parties">Between whom.</param>
/// <param name="Time">When.</param>
/// <param name="Evidence">The passage that calls it the first.</param>
/// <param name="Earlier">Passages that tell of the same between the same parties with certainty before; empty where nothing speaks against it.</param>
public sealed record StatedFirst(ClaimKind Kind, ImmutableArray<PartyLabel> Parties, Edtf Time, Passage Evidence, ImmutableArray<Passage> Earlier);
