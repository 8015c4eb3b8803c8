using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Wanglai.Model;
using Wanglai.Model.Claims;
using Wanglai.Model.Entries;
using Wanglai.Model.Sources;

namespace Wanglai.Ledger.Projections;

/// <summary>
/// A digest of the projections' rows, table by table, that does not depend on their order: the sum of the rows' hashes. What the
/// entries come to and what the tables hold are digested alike and compared. Against accidents and stray edits, not against
/// someone who computes a row to fit: the entries, not the tables, are what the chain protects, and tables can be rebuilt.
/// </summary>
internal sealed class ProjectionDigest : IProjectionSink
{
    private readonly Dictionary<SourceId, long> _describedBy = [];
    private readonly Dictionary<(SourceId Source, string ReaderName), ReadingRow> _current = [];
    private readonly Dictionary<SourceId, SourceSums> _bySource = [];
    private readonly Dictionary<string, DecisionRow> _standing = [];
    private Sum _decisions;
    private Sum _claims;
    private Sum _claimIds;
    private Sum _parties;

    /// <inheritdoc/>
    public void AddSource(RecordedSource source, long added) => Of(source.Id).Sources.Add(
        $"{source.Id}\n{source.Name}\n{source.BytesHash}\n{source.TextHash}\n{source.Encoding}\n{source.RecordedAt.UtcTicks}\n{added}");

    /// <inheritdoc/>
    public void AddDescription(DescriptionRow row)
    {
        _describedBy[row.Source] = row.Sequence;
        var metadata = Encoding.UTF8.GetString(CanonicalJson.ToUtf8(json => MetadataJson.Write(json, row.Metadata)));
        Of(row.Source).Descriptions.Add($"{row.Sequence}\n{row.Source}\n{metadata}");
    }

    /// <inheritdoc/>
    public void AddReading(long sequence, DocumentRead entry, DateTimeOffset recordedAt)
    {
        var key = (entry.Source, entry.Reader.Name);
        if (_current.TryGetValue(key, out var earlier))
        {
            Add(earlier with { SupersededBy = sequence });
        }

        _current[key] = new(sequence, entry.Source, entry.Reader, ReaderId.Of(entry.Reader), entry.Claims, recordedAt, _describedBy.GetValueOrDefault(entry.Source), null, null);
    }

    /// <inheritdoc/>
    public void DateReading(long sequence, DocumentRead entry, long lastDay)
    {
        var key = (entry.Source, entry.Reader.Name);
        _current[key] = _current[key] with { LastDay = lastDay };
    }

    /// <summary>Adds a reading as a store has it, superseded or not.</summary>
    public void Add(ReadingRow row) => Of(row.Source).Readings.Add(Line(row));

    /// <inheritdoc/>
    public void AddClaim(ClaimRow row)
    {
        AddRow(row);
        AddClaimId(row.Id.Value, row.Sequence);
    }

    /// <summary>Adds a claim as a store has it, without its id.</summary>
    public void AddRow(ClaimRow row) => _claims.Add(
        $"{row.Sequence}\n{row.Id}\n{row.Source}\n{row.Start}\n{row.End}\n{row.Reading}\n{row.Kind}\n{row.Days?.First}\n{row.Days?.Last}");

    /// <summary>Adds the id of a claim, by which it is found.</summary>
    public void AddClaimId(string id, long sequence) => _claimIds.Add($"{id}\n{sequence}");

    /// <inheritdoc/>
    public void AddParty(PartyRow row) => _parties.Add($"{row.Entry}\n{row.Type}\n{row.Entity}");

    /// <inheritdoc/>
    public void AddDecision(DecisionRow row)
    {
        if (row.Verdict.Length == 0)
        {
            Add(row);
            return;
        }

        if (_standing.TryGetValue(row.Claim, out var earlier))
        {
            Add(earlier with { Until = row.Sequence });
        }

        _standing[row.Claim] = row;
    }

    /// <summary>Adds a decision as a store has it.</summary>
    public void Add(DecisionRow row) => _decisions.Add(
        $"{row.Sequence}\n{row.Sort}\n{row.Source}\n{row.Claim}\n{row.Verdict}\n{row.RecordedAt.UtcTicks}\n{row.Until}");

    /// <inheritdoc/>
    public void EraseSource(SourceId source)
    {
        _bySource.Remove(source);
        foreach (var key in _current.Keys.Where(k => k.Source == source).ToList())
        {
            _current.Remove(key);
        }
    }

    /// <summary>The tables' names with the digests of their rows. Nothing can be added afterwards.</summary>
    public IReadOnlyList<(string Table, UInt128 Digest)> Tables()
    {
        foreach (var row in _current.Values)
        {
            Add(row);
        }

        foreach (var row in _standing.Values)
        {
            Add(row);
        }

        _current.Clear();
        _standing.Clear();
        return
        [
            ("sources", Total(s => s.Sources)),
            ("descriptions", Total(s => s.Descriptions)),
            ("readings", Total(s => s.Readings)),
            ("claims", _claims.Value),
            ("claim_ids", _claimIds.Value),
            ("parties", _parties.Value),
            ("decisions", _decisions.Value),
        ];
    }

    private SourceSums Of(SourceId source)
    {
        if (!_bySource.TryGetValue(source, out var sums))
        {
            _bySource.Add(source, sums = new());
        }

        return sums;
    }

    private UInt128 Total(Func<SourceSums, Sum> table) => _bySource.Values.Aggregate(UInt128.Zero, (total, sums) => total + table(sums).Value);

    private static string Line(ReadingRow row) =>
        $"{row.Sequence}\n{row.Source}\n{row.Reader.Name}\n{row.Reader.Version}\n{row.Reader.RulesHash}\n{row.ReaderId}\n{row.Claims}\n{row.RecordedAt.UtcTicks}\n{row.Description}\n{row.SupersededBy}\n{row.LastDay}";

    // Kept source by source, because a source can be erased.
    private sealed class SourceSums
    {
        public Sum Sources;
        public Sum Descriptions;
        public Sum Readings;
    }

    private struct Sum
    {
        public UInt128 Value { get; private set; }

        public void Add(string row)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(Encoding.UTF8.GetBytes(row), hash);
            Value += BinaryPrimitives.ReadUInt128BigEndian(hash);
        }
    }
}
