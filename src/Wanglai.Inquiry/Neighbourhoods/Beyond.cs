using Wanglai.Model.Claims;
using Wanglai.Model.Sources;
using Wanglai.Time;

namespace Wanglai.Inquiry.Neighbourhoods;

/// <summary>What a book of some of a ledger's claims must know of the others.</summary>
/// <param name="Names">Names that only other claims use, with how many do.</param>
/// <param name="LastDays">The last day that all asserted claims of a source mention, for sources without a date that mention one.</param>
public sealed record Beyond(IReadOnlyDictionary<EntityName, int> Names, IReadOnlyDictionary<SourceId, Day> LastDays)
{
    /// <summary>There are no others.</summary>
    public static Beyond Nothing { get; } = new(new Dictionary<EntityName, int>(), new Dictionary<SourceId, Day>());
}
