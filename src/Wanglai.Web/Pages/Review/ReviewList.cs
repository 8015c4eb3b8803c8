using System.Collections.Immutable;
using Wanglai.Inquiry;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Web.Questions;
using Wanglai.Wording;

namespace Wanglai.Web.Pages.Review;

/// <summary>What is left to review, the least sure first.</summary>
public sealed record ReviewList
{
    /// <summary>Only this kind; null for all.</summary>
    public ClaimKind? Kind { get; init; }

    /// <summary>Only what this rule made; null for all.</summary>
    public string? Rule { get; init; }

    /// <summary>The claim to look at now; null where nothing is left.</summary>
    public RecordedClaim? Now { get; init; }

    /// <summary>The claim before it in the queue; null where it is the only one.</summary>
    public ClaimId? Before { get; init; }

    /// <summary>Its words in their context.</summary>
    public PassageInContext? Passage { get; init; }

    /// <summary>The claim just decided about; null for none.</summary>
    public RecordedClaim? Done { get; init; }

    /// <summary>How many are left, this one with them.</summary>
    public int Left { get; init; }

    /// <summary>How many are left of each kind, of whatever kind and rule.</summary>
    public ImmutableArray<(ClaimKind Kind, int Left)> Kinds { get; init; } = [];

    /// <summary>What people found of what each rule made: the rules with the most left first.</summary>
    public ImmutableArray<RuleRecord> Rules { get; init; } = [];

    internal static ReviewList Of(OpenBooks books, ClaimKind? kind, string? rule, string? after, string? done, string? claim)
    {
        var claims = books.Whole().Claims;
        var refused = books.View.Decisions("claim-reviewed").Select(d => d.Decision).OfType<ClaimReviewed>().GroupBy(r => r.Claim).Where(g => g.Last().Verdict == Verdict.Rejected)
            .Select(g => books.View.FindClaim(g.Key.Value)).OfType<RecordedClaim>().Where(c => !c.IsCurrent).ToList();
        var left = claims.Where(c => Reviews.Of(c.Recorded) == ReviewState.Unreviewed).OrderBy(c => c.Claim.Confidence ?? 1).ThenBy(c => c.Id).ToList();
        var asked = left.Where(c => (kind is null || c.Claim.Kind == kind) && (string.IsNullOrEmpty(rule) || c.Claim.Rule == rule)).ToList();
        var skipped = after is null ? -1 : asked.FindIndex(c => c.Id.Value == after);
        // A claim that is asked for by its id is looked at once more, whatever was decided of it.
        var named = claim is null ? null : books.View.FindClaim(claim);
        var now = named ?? asked.Skip(skipped + 1).Concat(asked.Take(skipped + 1)).FirstOrDefault()?.Recorded;
        var place = now is null ? -1 : asked.FindIndex(c => c.Id == now.Id);
        return new()
        {
            Kind = kind,
            Rule = rule,
            Now = now,
            Before = place < 0 || asked.Count < 2 ? null : asked[(place + asked.Count - 1) % asked.Count].Id,
            Passage = now is null ? null : books.View.TextOf(now.Source) is { } text ? PassageInContext.Of(text, now.Claim.Evidence.Span) : new("", now.Claim.Evidence.Quote, ""),
            Done = done is null ? null : books.View.FindClaim(done),
            Left = asked.Count,
            Kinds = [.. left.CountBy(c => c.Claim.Kind).OrderBy(k => k.Key).Select(k => (k.Key, k.Value))],
            Rules = [.. claims.Select(c => c.Recorded).Concat(refused).Where(c => c.Claim.Rule is not null).GroupBy(c => c.Claim.Rule!).Select(g => RuleRecord.Of(g.Key, g)).OrderByDescending(r => r.Left).ThenBy(r => r.Rule, StringComparer.Ordinal)],
        };
    }
}

/// <summary>What people found of what a rule made.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Accepted">How many claims were right.</param>
/// <param name="Corrected">How many had to be put right.</param>
/// <param name="Rejected">How many were wrong.</param>
/// <param name="Left">How many nobody has looked at.</param>
public sealed record RuleRecord(string Rule, int Accepted, int Corrected, int Rejected, int Left)
{
    internal static RuleRecord Of(string rule, IEnumerable<RecordedClaim> claims)
    {
        var verdicts = claims.Select(c => (c.Verdict?.Decision as ClaimReviewed)?.Verdict).ToList();
        return new(rule, verdicts.Count(v => v == Verdict.Accepted), verdicts.Count(v => v == Verdict.Corrected), verdicts.Count(v => v == Verdict.Rejected), verdicts.Count(v => v is null));
    }
}
