using Wanglai.Model.Claims;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Projections;

/// <summary>A claim, by the number of its entry.</summary>
internal sealed record ClaimRow(long Sequence, ClaimId Id, SourceId Source, int Start, int End, long Reading);
