using System.Text.Json;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Model.Entries;

/// <summary>The canonical form of decisions (docs/formats/ledger.md). Members that say nothing are left out.</summary>
internal static class DecisionJson
{
    private const string ClaimReviewed = "claim-reviewed";
    private const string ClaimWithdrawn = "claim-withdrawn";
    private const string SourceErased = "source-erased";
    private const string SourceClassified = "source-classified";
    private const string NoteAdded = "note-added";
    private const string EntityCreated = "entity-created";
    private const string EntityNamed = "entity-named";
    private const string EntityMerged = "entity-merged";
    private const string EntitySplit = "entity-split";
    private const string ParentSet = "parent-set";

    /// <summary>What the canonical form calls this sort of decision.</summary>
    public static string SortOf(Decision decision) => decision switch
    {
        Entries.ClaimReviewed => ClaimReviewed,
        Entries.ClaimWithdrawn => ClaimWithdrawn,
        Entries.SourceErased => SourceErased,
        Entries.SourceClassified => SourceClassified,
        Entries.NoteAdded => NoteAdded,
        Entries.EntityCreated => EntityCreated,
        Entries.EntityNamed => EntityNamed,
        Entries.EntityMerged => EntityMerged,
        Entries.EntitySplit => EntitySplit,
        Entries.ParentSet => ParentSet,
        _ => throw new ArgumentException($"{decision.GetType().Name} is no sort of decision.", nameof(decision)),
    };

    /// <summary>The words of a decision.</summary>
    public static byte[] Words(Decision decision) => CanonicalJson.ToUtf8(json =>
    {
        json.WriteStartObject();
        switch (decision)
        {
            case ClaimReviewed reviewed:
                json.WriteString("claim", reviewed.Claim.Value);
                json.WriteString("verdict", reviewed.Verdict.ToWire());
                if (reviewed.Correction is { } correction)
                {
                    json.WritePropertyName("fields");
                    json.WriteRawValue(correction.Json);
                }

                break;
            case ClaimWithdrawn withdrawn:
                json.WriteString("claim", withdrawn.Claim.Value);
                break;
            case SourceClassified classified:
                json.WriteString("confidentiality", classified.Confidentiality);
                break;
            case NoteAdded note:
                WriteNote(json, note);
                break;
            case EntityCreated created:
                Write(json, "entity", created.Entity);
                break;
            case EntityNamed named:
                Write(json, "entity", named.Entity);
                json.WriteString("name", named.Name);
                WriteTime(json, named.Time);
                break;
            case EntityMerged merged:
                Write(json, "entity", merged.Entity);
                Write(json, "into", merged.Into);
                break;
            case EntitySplit split:
                Write(json, "entity", split.Entity);
                Write(json, "from", split.From);
                break;
            case ParentSet set:
                Write(json, "entity", set.Entity);
                WriteIfAny(json, "parent", set.Parent);
                WriteTime(json, set.Time);
                break;
        }

        json.WriteString("by", decision.Signature.By);
        if (decision.Signature.Why is { } why)
        {
            json.WriteString("why", why);
        }

        json.WriteEndObject();
    });

    /// <summary>Reads a decision of the sort <paramref name="sort"/>.</summary>
    /// <exception cref="FormatException">There is no such sort.</exception>
    public static Decision Read(string sort, JsonElement chained, ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        var words = document.RootElement;
        var signature = new Signature(EntryJson.Text(words, "by"), words.TryGetProperty("why", out var why) ? why.GetString() : null);
        return sort switch
        {
            ClaimReviewed => new ClaimReviewed(
                EntryJson.Source(chained),
                Claim(words),
                WireNames.TryFromWire<Verdict>(EntryJson.Text(words, "verdict"), out var verdict) ? verdict : throw new FormatException("There is no such verdict."),
                words.TryGetProperty("fields", out var fields) ? ClaimCorrection.Read(fields) : null,
                signature),
            ClaimWithdrawn => new ClaimWithdrawn(EntryJson.Source(chained), Claim(words), signature),
            SourceErased => new SourceErased(EntryJson.Source(chained), signature),
            SourceClassified => new SourceClassified(EntryJson.Source(chained), EntryJson.Text(words, "confidentiality"), signature),
            NoteAdded => new NoteAdded(
                chained.TryGetProperty("source", out _) ? EntryJson.Source(chained) : null,
                words.TryGetProperty("claim", out _) ? Claim(words) : null,
                EntityOrNull(words, "entity"),
                EntryJson.Text(words, "text"),
                signature),
            EntityCreated => new EntityCreated(Entity(words, "entity"), signature),
            EntityNamed => new EntityNamed(Entity(words, "entity"), EntryJson.Text(words, "name"), Time(words), signature),
            EntityMerged => new EntityMerged(Entity(words, "entity"), Entity(words, "into"), signature),
            EntitySplit => new EntitySplit(Entity(words, "entity"), Entity(words, "from"), signature),
            ParentSet => new ParentSet(Entity(words, "entity"), EntityOrNull(words, "parent"), Time(words), signature),
            _ => throw new FormatException($"{sort} is no sort of entry."),
        };
    }

    private static void WriteNote(Utf8JsonWriter json, NoteAdded note)
    {
        if (note.Claim is { } claim)
        {
            json.WriteString("claim", claim.Value);
        }

        WriteIfAny(json, "entity", note.Entity);
        json.WriteString("text", note.Text);
    }

    private static void WriteIfAny(Utf8JsonWriter json, string member, EntityName? entity)
    {
        if (entity is { } named)
        {
            Write(json, member, named);
        }
    }

    private static void Write(Utf8JsonWriter json, string member, EntityName entity)
    {
        json.WriteStartObject(member);
        json.WriteString("name", entity.Name);
        json.WriteString("type", entity.Type.ToWire());
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, Edtf? time)
    {
        if (time is not null)
        {
            json.WriteString("time", time.Text);
        }
    }

    private static ClaimId Claim(JsonElement words) => new(EntryJson.Text(words, "claim"));

    private static EntityName? EntityOrNull(JsonElement words, string member) =>
        words.TryGetProperty(member, out _) ? Entity(words, member) : null;

    private static EntityName Entity(JsonElement words, string member)
    {
        var entity = words.GetProperty(member);
        return new(
            EntryJson.Text(entity, "name"),
            WireNames.TryFromWire<EntityType>(EntryJson.Text(entity, "type"), out var type) ? type : throw new FormatException("There is no such type."));
    }

    private static Edtf? Time(JsonElement words) =>
        !words.TryGetProperty("time", out var time) ? null
        : Edtf.TryParse(time.GetString() ?? "", out var value) ? value : throw new FormatException($"{time} is not EDTF.");
}
