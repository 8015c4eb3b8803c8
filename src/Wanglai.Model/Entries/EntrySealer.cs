using System.Text;

namespace Wanglai.Model.Entries;

/// <summary>
/// Seals entries one after another. The claims of a reading are alike in their chained parts but for the commitment at the end, which is
/// then all that is written anew. Not safe for several threads at once.
/// </summary>
public sealed class EntrySealer
{
    // "…"}: what follows the commitment's hexadecimal digits.
    private const int AfterCommitment = 2;
    private const int CommitmentDigits = 64;

    private ClaimRecorded? _like;
    private byte[] _chained = [];

    /// <summary>The entry as it is kept: <see cref="EntryJson.Seal"/>.</summary>
    public SealedEntry Seal(LedgerEntry entry, ReadOnlyMemory<byte> salt, byte[]? written = null)
    {
        if (entry is not ClaimRecorded claim || written is null)
        {
            return EntryJson.Seal(entry, salt, written);
        }

        if (_like?.Source != claim.Source || _like.Reader != claim.Reader)
        {
            var first = EntryJson.Seal(entry, salt, written);
            (_like, _chained) = (claim, first.Chained.ToArray());
            return first;
        }

        var words = new EntryWords(salt, written);
        var chained = _chained.AsSpan().ToArray();
        Span<char> digits = stackalloc char[CommitmentDigits];
        Convert.TryToHexStringLower(words.Commitment(), digits, out _);
        Encoding.ASCII.GetBytes(digits, chained.AsSpan(chained.Length - AfterCommitment - CommitmentDigits));
        return new(chained, words);
    }
}
