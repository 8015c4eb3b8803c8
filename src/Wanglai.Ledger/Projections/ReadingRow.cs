using Wanglai.Model.Entries;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Projections;

/// <summary>
/// A reading of a document. <paramref name="Description"/> is the entry whose description of the document held when it was read;
/// <paramref name="SupersededBy"/> the reading that took its place, null for a current one; <paramref name="LastDay"/> the last day that an
/// asserted claim of it mentions, null where none mentions any.
/// </summary>
internal sealed record ReadingRow(
    long Sequence, SourceId Source, ReaderIdentity Reader, ReaderId ReaderId, int Claims, DateTimeOffset RecordedAt, long Description, long? SupersededBy, long? LastDay);
