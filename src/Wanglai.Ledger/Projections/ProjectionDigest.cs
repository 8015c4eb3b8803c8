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
    private Sum _sources;
    private Sum _descriptions;
    private Sum _readings;
    private Sum _claims;
    private Sum _parties;

    /// <inheritdoc/>
    public void AddSource(RecordedSource source, long added) => _sources.Add(
        $"{source.Id}\n{source.Name}\n{source.BytesHash}\n{source.TextHash}\n{source.Encoding}\n{source.RecordedAt.UtcTicks}\n{added}");

    /// <inheritdoc/>
    public void AddDescription(DescriptionRow row)
    {
        _describedBy[row.Source] = row.Sequence;
        var metadata = Encoding.UTF8.GetString(CanonicalJson.ToUtf8(json => MetadataJson.Write(json, row.Metadata)));
        _descriptions.Add($"{row.Sequence}\n{row.Source}\n{metadata}");
    }

    /// <inheritdoc/>
    public void AddReading(long sequence, DocumentRead entry, DateTimeOffset recordedAt)
    {
        var key = (entry.Source, entry.Reader.Name);
        if (_current.TryGetValue(key, out var earlier))
        {
            Add(earlier with { SupersededBy = sequence });
        }

        _current[key] = new(sequence, entry.Source, entry.Reader, ReaderId.Of(entry.Reader), entry.Claims, recordedAt, _describedBy.GetValueOrDefault(entry.Source), null);
    }

    /// <summary>Adds a reading as a store has it, superseded or not.</summary>
    public void Add(ReadingRow row) => _readings.Add(Line(row));

    /// <inheritdoc/>
    public void AddClaim(ClaimRow row) => _claims.Add($"{row.Sequence}\n{row.Id}\n{row.Source}\n{row.Start}\n{row.End}\n{row.Reading}");

    /// <inheritdoc/>
    public void AddParty(PartyRow row) => _parties.Add($"{row.Entry}\n{row.Type}\n{row.Entity}");

    /// <summary>The tables' names with the digests of their rows.</summary>
    public IReadOnlyList<(string Table, UInt128 Digest)> Tables()
    {
        var readings = _readings;
        foreach (var row in _current.Values)
        {
            readings.Add(Line(row));
        }

        return
        [
            ("sources", _sources.Value),
            ("descriptions", _descriptions.Value),
            ("readings", readings.Value),
            ("claims", _claims.Value),
            ("parties", _parties.Value),
        ];
    }

    private static string Line(ReadingRow row) =>
        $"{row.Sequence}\n{row.Source}\n{row.Reader.Name}\n{row.Reader.Version}\n{row.Reader.RulesHash}\n{row.ReaderId}\n{row.Claims}\n{row.RecordedAt.UtcTicks}\n{row.Description}\n{row.SupersededBy}";

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
