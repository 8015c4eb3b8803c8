using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Web.Accounts;

namespace Wanglai.Web.Questions;

/// <summary>
/// Records claims that a person makes, not a reader. They are accepted as they are recorded, under the person's name: that says who made them.
/// </summary>
internal sealed class HandWork(OpenBooks books, LedgerDesk desk)
{
    private const string Reader = "by-hand";
    private const string Version = "1";

    // One at a time: what was made by hand before is recorded again with what is new.
    private static readonly Lock Working = new();

    /// <summary>Records claims about a document.</summary>
    /// <returns>Their ids, in their order.</returns>
    public ImmutableArray<ClaimId> Record(Document document, IReadOnlyList<Claim> claims, Signature by)
    {
        var source = SourceId.Of(document);
        lock (Working)
        {
            if (desk.Holds(source) && books.View.FindSource(source) is null)
            {
                // What was made by hand there cannot be recorded again by who may not see it.
                throw new WanglaiException(AccountProblems.NotAllowed(AccountRole.Keeper));
            }

            // A reading takes the place of the one before by the same reader: so each holds all that was made by hand so far.
            var before = books.View.ClaimsOf(source).Where(c => c.Reader.Name == Reader).Select(c => c.AsRead ?? c.Claim);
            List<Claim> all = [.. before.Concat(claims).Distinct()];
            desk.Record(document, new(Reader, Version, Fingerprint(source, all)), all);
        }

        ImmutableArray<ClaimId> ids = [.. claims.Select(c => ClaimId.Of(source, c))];
        foreach (var id in ids)
        {
            desk.Decide(new ClaimReviewed(source, id, Verdict.Accepted, null, by));
        }

        return ids;
    }

    /// <summary>A source that the ledger holds, as a document to record more about; null where its text was erased.</summary>
    public Document? DocumentOf(RecordedSource source) => books.View.TextOf(source.Id) is { } text
        ? new(source.Name, text, source.BytesHash, source.Encoding, SourceMetadata.Empty) { Places = books.View.PlacesOf(source.Id) }
        : null;

    private static string Fingerprint(SourceId source, IEnumerable<Claim> claims) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', claims.Select(c => ClaimId.Of(source, c).Value)))));
}
