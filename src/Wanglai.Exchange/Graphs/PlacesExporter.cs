using System.Text.Json;
using Wanglai.Exchange.Rdf;
using Wanglai.Exchange.Tables;
using Wanglai.Ledger;
using Wanglai.Model.Authority;
using Wanglai.Model.Claims;
using Wanglai.Time;

namespace Wanglai.Exchange.Graphs;

/// <summary>
/// Linked Places Format 1.2 (GeoJSON-LD): the countries and places that claims name, with their names in time, where their capital lies, and the sources that
/// name them.
/// </summary>
public sealed class PlacesExporter : IClaimExporter
{
    private const string Context = "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

    /// <inheritdoc/>
    public string Format => "lpf";

    /// <inheritdoc/>
    public long Write(ExportInput input, Stream output, bool forFile)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var known = new KnownEntities(input.Authority.Value, input.Fold);
        var places = new Dictionary<string, Named>(StringComparer.Ordinal);
        foreach (var recorded in input.Claims)
        {
            foreach (var party in recorded.Claim.Roles.Select(r => r.Party).Where(p => p.Type is EntityType.Country or EntityType.Place && p.Entity.Length > 0))
            {
                var entry = known.Find(party);
                var one = entry is null ? party : party with { Entity = entry.Name };
                var id = RdfNames.Entity(one);
                if (!places.TryGetValue(id, out var named))
                {
                    places.Add(id, named = new(one, entry));
                }

                named.Add(recorded);
            }
        }

        using var json = new Utf8JsonWriter(output, Model.CanonicalJson.Options);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("@context", Context);
        json.WriteStartArray("features");
        foreach (var (id, named) in places.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            Write(json, id, named);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return places.Values.SelectMany(p => p.Claims).Distinct().LongCount();
    }

    private static void Write(Utf8JsonWriter json, string id, Named named)
    {
        var entry = named.Entry;
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteString("type", "Feature");
        json.WriteStartObject("properties");
        json.WriteString("title", named.Party.Entity);
        json.WriteNumber("claims", named.Claims.Count);
        if (entry?.Capital is { } capital)
        {
            // The point is the capital's: the program draws no borders.
            json.WriteString("point", capital);
        }

        json.WriteEndObject();
        WriteNames(json, named);
        json.WriteStartArray("types");
        WriteType(json, named);
        json.WriteEndArray();
        WriteGeometry(json, entry);
        if (entry?.Founded is not null || entry?.Ended is not null || named.First is not null)
        {
            json.WritePropertyName("when");
            WriteWhen(json, entry?.Founded?.Earliest ?? named.First, entry?.Founded?.Earliest is not null ? entry.Ended?.Latest : named.Last);
        }

        if (entry?.Country is { } country)
        {
            json.WriteStartArray("relations");
            json.WriteStartObject();
            json.WriteString("relationType", "gvp:broaderPartitive");
            json.WriteString("relationTo", RdfNames.Entity(new Party(country, country, EntityType.Country)));
            json.WriteString("label", country);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, Named named)
    {
        json.WriteStartArray("names");
        WriteName(json, new(named.Party.Entity), "zh", named.Sources);
        foreach (var name in named.Entry?.OtherNames ?? [])
        {
            WriteName(json, name, name.Text.Any(c => c >= '\u3400') ? "zh" : null, []);
        }

        if (named.Entry?.English is { } english)
        {
            WriteName(json, new(english), "en", []);
        }

        json.WriteEndArray();
    }

    private static void WriteName(Utf8JsonWriter json, NameInTime name, string? language, IEnumerable<(string Id, string Name)> sources)
    {
        json.WriteStartObject();
        json.WriteString("toponym", name.Text);
        if (language is not null)
        {
            json.WriteString("lang", language);
        }

        json.WriteStartArray("citations");
        foreach (var (id, label) in sources.DefaultIfEmpty((RdfNames.Own + "authority", "Wanglai authority files")))
        {
            json.WriteStartObject();
            json.WriteString("label", label);
            json.WriteString("@id", id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (name.Period is { } period && (period.Earliest ?? period.Latest) is not null)
        {
            json.WritePropertyName("when");
            WriteWhen(json, period.Earliest, period.Latest);
        }

        json.WriteEndObject();
    }

    // Getty's AAT, where it is sure which of its types is meant; else the word alone.
    private static void WriteType(Utf8JsonWriter json, Named named)
    {
        var (identifier, label) = (named.Party.Type, named.Entry?.Place) switch
        {
            (EntityType.Country, _) or (_, null) when named.Entry?.Capital is not null || named.Party.Type == EntityType.Country => ("aat:300128207", "nations"),
            (_, PlaceKind.City) => ("aat:300008347", "inhabited places"),
            (_, PlaceKind.Continent) => ("aat:300128176", "continents"),
            (_, { } kind) => (null, kind.ToWire()),
            _ => (null, "place"),
        };
        json.WriteStartObject();
        if (identifier is not null)
        {
            json.WriteString("identifier", identifier);
        }

        json.WriteString("label", label);
        json.WriteEndObject();
    }

    private static void WriteGeometry(Utf8JsonWriter json, KnownEntity? entry)
    {
        if (entry is not { Latitude: { } latitude, Longitude: { } longitude })
        {
            json.WriteNull("geometry");
            return;
        }

        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(longitude);
        json.WriteNumberValue(latitude);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWhen(Utf8JsonWriter json, Day? first, Day? last)
    {
        json.WriteStartObject();
        json.WriteStartArray("timespans");
        json.WriteStartObject();
        if (first is { } start)
        {
            json.WriteStartObject("start");
            json.WriteString("earliest", start.ToString());
            json.WriteEndObject();
        }

        if (last is { } end)
        {
            json.WriteStartObject("end");
            json.WriteString("latest", end.ToString());
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A place, and the claims that name it.</summary>
    private sealed class Named(Party party, KnownEntity? entry)
    {
        private readonly SortedDictionary<string, string> _sources = new(StringComparer.Ordinal);

        public Party Party { get; } = party;

        public KnownEntity? Entry { get; } = entry;

        public HashSet<ClaimId> Claims { get; } = [];

        /// <summary>The first day that the claims that name it mention.</summary>
        public Day? First { get; private set; }

        /// <summary>The last one.</summary>
        public Day? Last { get; private set; }

        public IEnumerable<(string Id, string Name)> Sources => _sources.Select(s => (s.Key, s.Value));

        public void Add(RecordedClaim recorded)
        {
            Claims.Add(recorded.Id);
            _sources[$"{RdfNames.Own}source:{recorded.Source.Value}"] = recorded.Claim.Evidence.Source;
            var time = recorded.Claim.Time.Value;
            First = time?.Earliest is { } first && !(First <= first) ? first : First;
            Last = time?.Latest is { } last && !(Last >= last) ? last : Last;
        }
    }
}
