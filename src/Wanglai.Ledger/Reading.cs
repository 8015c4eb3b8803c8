using Wanglai.Ledger.Chain;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger;

/// <summary>What a reading of a document comes to before it is recorded, the same for every store.</summary>
internal static class Reading
{
    /// <summary>The claims without repetition, in their order, each written once as the words of its entry.</summary>
    /// <exception cref="WanglaiException">A quote does not stand in the document where its claim says.</exception>
    public static IReadOnlyList<NewEntry> Check(Document document, ReaderIdentity reader, IReadOnlyList<Claim> claims)
    {
        var source = SourceId.Of(document);
        var readerId = ReaderId.Of(reader);
        foreach (var claim in claims)
        {
            if (claim.Roles.Any(r => !ClaimVocabulary.Roles(claim.Kind).Contains(r.Role)))
            {
                throw new ArgumentException($"A claim of kind {claim.Kind.ToWire()} has a role that its kind does not have; it could not be kept.", nameof(claims));
            }

            if (claim.Evidence.Source != document.Name || !EvidenceCheck.Holds(document.Text, claim.Evidence))
            {
                throw new WanglaiException(LedgerProblems.Misquoted(document.Name, claim));
            }
        }

        var entries = new NewEntry[claims.Count];
        Shares.Of(entries.Length, (from, to) =>
        {
            for (var i = from; i < to; i++)
            {
                var words = ClaimJson.WriteUtf8(claims[i]);
                entries[i] = new(new ClaimRecorded(source, readerId, claims[i]), words, ClaimId.OfJson(source, words));
            }
        });
        return [.. entries.DistinctBy(e => e.Claim)];
    }

    /// <summary>The entries of the reading; <paramref name="known"/> is the source as the ledger knows it, null for a new one.</summary>
    public static IReadOnlyList<NewEntry> Entries(RecordedSource? known, Document document, SourceId source, ReaderIdentity reader, IReadOnlyList<NewEntry> claims)
    {
        var entries = new List<NewEntry>(claims.Count + 2);
        if (known is null)
        {
            entries.Add(new(new SourceAdded(source, document.Name, document.BytesHash, TextHash.Of(document.Text), document.Encoding, document.Metadata, document.Places)));
        }
        else if (document.Metadata.Over(known.Metadata) is var metadata && metadata != known.Metadata)
        {
            entries.Add(new(new SourceDescribed(source, metadata)));
        }

        entries.Add(new(new DocumentRead(source, reader, claims.Count)));
        entries.AddRange(claims);
        return entries;
    }
}
