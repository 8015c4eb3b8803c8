using System.IO.Compression;
using Wanglai.Exchange.Rdf;
using Wanglai.Ledger;
using Wanglai.Model.Claims;
using Wanglai.Model.Sources;

namespace Wanglai.Exchange.Tables;

/// <summary>
/// Tidy tables: an archive of CSV files, a row a thing and a column a variable, with their metadata (W3C CSVW) and a data dictionary. Keeps every
/// part of the claims; <see cref="TablesImporter"/> reads it back.
/// </summary>
public sealed class TablesExporter : IClaimExporter
{
    /// <summary>What an archive says that everything in it was written on: the same claims give the same bytes.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public string Format => "csvw";

    /// <inheritdoc/>
    public bool IsText => false;

    /// <inheritdoc/>
    public long Write(ExportInput input, Stream output, bool forFile)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        using var parties = new TableFile(TableShapes.Parties, Scratch());
        using var counts = new TableFile(TableShapes.Counts, Scratch());
        var entities = new Dictionary<string, (Party Party, long Claims)>(StringComparer.Ordinal);
        var written = 0L;
        using (var claims = new TableFile(TableShapes.Claims, Open(archive, TableShapes.Claims.File)))
        {
            foreach (var recorded in input.Claims)
            {
                Write(claims, recorded, input.PlaceOf(recorded));
                Write(parties, counts, recorded);
                foreach (var party in recorded.Claim.Roles.Select(r => r.Party).DistinctBy(RdfNames.Entity))
                {
                    var id = RdfNames.Entity(party);
                    entities[id] = (party, entities.GetValueOrDefault(id).Claims + 1);
                }

                written++;
            }
        }

        parties.CopyTo(() => Open(archive, TableShapes.Parties.File));
        counts.CopyTo(() => Open(archive, TableShapes.Counts.File));
        WriteEntities(archive, entities, new(input.Authority.Value, input.Fold));
        using (var sources = new TableFile(TableShapes.Sources, Open(archive, TableShapes.Sources.File)))
        {
            foreach (var source in input.Sources.Value)
            {
                Write(sources, source);
            }
        }

        using (var metadata = Open(archive, TablesMetadata.File))
        {
            TablesMetadata.Write(metadata);
        }

        using (var dictionary = new StreamWriter(Open(archive, TablesDictionary.File)))
        {
            TablesDictionary.Write(dictionary);
        }

        return written;
    }

    // What belongs to a claim is written while the claim is at hand, and a file of an archive only after the one before.
    private static FileStream Scratch() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);

    private static Stream Open(ZipArchive archive, string file)
    {
        var entry = archive.CreateEntry(file, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }

    private static void Write(TableFile to, RecordedClaim recorded, OriginalPlace? place)
    {
        var (claim, time, details) = (recorded.Claim, recorded.Claim.Time, recorded.Claim.Details);
        to.Row(
            recorded.Id.Value, claim.Kind.ToWire(), claim.Change?.ToWire(), claim.Standing.ToWire(),
            time.Value?.Text, time.Value?.Earliest?.ToString(), time.Value?.Latest?.ToString(), claim.Aspect.ToWire(), Cells.Of(time.Aspect is not null), time.Text,
            claim.Title, details.Cause, details.Capacity, details.Duration, details.Recurs, Cells.Of(details.First), details.After, details.Before, Cells.Of(details.Mutual),
            recorded.Source.Value, claim.Evidence.Source, Cells.Of(claim.Evidence.Span.Start), Cells.Of(claim.Evidence.Span.End), claim.Evidence.Quote,
            Cells.Of(place?.Page), place?.Sheet, Cells.Of(place?.Table), Cells.Of(place?.Row), Cells.Of(place?.Column), Cells.Of(place?.Paragraph), place?.Note,
            Cells.Of(claim.Confidence), claim.Rule, $"{recorded.Reader.Name} {recorded.Reader.Version}", Cells.Of(recorded.RecordedAt));
    }

    private static void Write(TableFile parties, TableFile counts, RecordedClaim recorded)
    {
        foreach (var (position, filler) in recorded.Claim.Roles.Index())
        {
            var party = filler.Party;
            parties.Row(recorded.Id.Value, Cells.Of(position + 1), filler.Role.ToWire(), party.Name, party.Entity, RdfNames.Entity(party), party.Type.ToWire());
        }

        foreach (var (position, count) in recorded.Claim.Counts.Index())
        {
            counts.Row(recorded.Id.Value, Cells.Of(position + 1), count.What.ToWire(), Cells.OfNumber(count.Number), count.Text);
        }
    }

    private static void WriteEntities(ZipArchive archive, Dictionary<string, (Party Party, long Claims)> entities, KnownEntities known)
    {
        var ordered = entities.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => (Id: e.Key, e.Value.Party, e.Value.Claims, Known: known.Find(e.Value.Party))).ToList();
        using (var table = new TableFile(TableShapes.Entities, Open(archive, TableShapes.Entities.File)))
        {
            foreach (var (id, party, claims, entry) in ordered)
            {
                table.Row(
                    id, party.Entity.Length > 0 ? party.Entity : party.Name, party.Type.ToWire(), Cells.Of(claims), entry?.Name, entry?.English, entry?.Country, entry?.Level?.ToWire(),
                    entry?.Founded?.Text, entry?.Ended?.Text, Cells.Of(entry?.Latitude), Cells.Of(entry?.Longitude));
            }
        }

        using var names = new TableFile(TableShapes.Names, Open(archive, TableShapes.Names.File));
        foreach (var (id, _, _, entry) in ordered)
        {
            foreach (var name in (entry?.OtherNames ?? []).DistinctBy(n => (n.Text, n.Period)))
            {
                names.Row(id, name.Text, name.Period?.Text, Cells.Of(name.NeedsContext));
            }
        }
    }

    private static void Write(TableFile to, RecordedSource source)
    {
        var about = source.Metadata;
        to.Row(
            source.Id.Value, source.Name, about.Title, about.Author, about.Publication, about.Date?.Text, about.About, about.Origin, about.Confidentiality,
            source.Encoding, source.BytesHash, Cells.Of(source.RecordedAt));
    }
}
