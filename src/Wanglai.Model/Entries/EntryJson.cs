using System.Text.Json;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;

namespace Wanglai.Model.Entries;

/// <summary>
/// The canonical form of entries (docs/formats/ledger.md): the chained part is one JSON object whose members are <c>entry</c> (the sort),
/// <c>source</c> where it is about one, those of the sort, and <c>words</c> (the commitment, in hexadecimal) where the sort has words.
/// </summary>
public static class EntryJson
{
    internal const string SourceAdded = "source-added";
    internal const string SourceDescribed = "source-described";
    internal const string DocumentRead = "document-read";
    internal const string ClaimRecorded = "claim-recorded";

    /// <summary>The entry as it is kept.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="salt">The salt of its words.</param>
    /// <param name="written">The entry's words in canonical JSON, where the caller has written them already; else null.</param>
    public static SealedEntry Seal(LedgerEntry entry, ReadOnlyMemory<byte> salt, byte[]? written = null)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentOutOfRangeException.ThrowIfNotEqual(salt.Length, EntryWords.SaltLength);
        var words = (written ?? entry.Words()) is { } utf8 ? new EntryWords(salt, utf8) : null;
        var chained = CanonicalJson.ToUtf8(json =>
        {
            json.WriteStartObject();
            json.WriteString("entry", entry.Sort);
            if (entry.About is { } source)
            {
                json.WriteString("source", source.Value);
            }

            entry.WriteChained(json);
            if (words is not null)
            {
                json.WriteString("words", Convert.ToHexStringLower(words.Commitment()));
            }

            json.WriteEndObject();
        });
        return new(chained, words);
    }

    /// <summary>Opens a kept entry, holding its words against their commitment.</summary>
    /// <returns>The entry; null with a <paramref name="fault"/> where it cannot be opened.</returns>
    public static LedgerEntry? Open(SealedEntry entry, out EntryFault fault)
    {
        ArgumentNullException.ThrowIfNull(entry);
        try
        {
            using var chained = JsonDocument.Parse(entry.Chained);
            return Open(chained.RootElement, entry.Words, out fault);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or WanglaiException)
        {
            fault = EntryFault.Unreadable;
            return null;
        }
    }

    /// <summary>The source that a chained part names; null where it names none or is no chained part.</summary>
    public static SourceId? SourceOf(ReadOnlyMemory<byte> chained)
    {
        try
        {
            using var document = JsonDocument.Parse(chained);
            return document.RootElement.TryGetProperty("source", out var source) && source.GetString() is { } id ? new SourceId(id) : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static LedgerEntry? Open(JsonElement chained, EntryWords? words, out EntryFault fault)
    {
        fault = EntryFault.None;
        if (Text(chained, "entry") == DocumentRead)
        {
            return new DocumentRead(Source(chained), ReadReader(chained.GetProperty("reader")), chained.GetProperty("claims").GetInt32());
        }

        if (words is null)
        {
            fault = EntryFault.WordsMissing;
            return null;
        }

        if (Text(chained, "words") != Convert.ToHexStringLower(words.Commitment()))
        {
            fault = EntryFault.WordsChanged;
            return null;
        }

        return Text(chained, "entry") switch
        {
            ClaimRecorded => new ClaimRecorded(Source(chained), new(Text(chained, "reader")), ClaimJsonReader.Read(words.Utf8)),
            SourceAdded => ReadSourceAdded(Source(chained), words.Utf8),
            SourceDescribed => ReadSourceDescribed(Source(chained), words.Utf8),
            var sort => DecisionJson.Read(sort, chained, words.Utf8),
        };
    }

    internal static SourceId Source(JsonElement chained) => new(Text(chained, "source"));

    internal static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException($"{name} is null.");

    /// <summary>The map of places among the words of a source that was added; null where it has none.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static PlaceMap? PlacesIn(ReadOnlyMemory<byte> words)
    {
        using var document = JsonDocument.Parse(words);
        return Places(document.RootElement);
    }

    private static PlaceMap? Places(JsonElement words) => words.TryGetProperty("places", out var places) ? PlacesJson.Read(places) : null;

    private static SourceAdded ReadSourceAdded(SourceId source, ReadOnlyMemory<byte> utf8)
    {
        using var words = JsonDocument.Parse(utf8);
        var root = words.RootElement;
        return new(
            source, Text(root, "name"), Text(root, "bytes"), Text(root, "text"), Text(root, "encoding"), MetadataJson.Read(root.GetProperty("metadata")), Places(root));
    }

    private static SourceDescribed ReadSourceDescribed(SourceId source, ReadOnlyMemory<byte> utf8)
    {
        using var words = JsonDocument.Parse(utf8);
        return new(source, MetadataJson.Read(words.RootElement));
    }

    private static ReaderIdentity ReadReader(JsonElement reader) => new(Text(reader, "name"), Text(reader, "version"), Text(reader, "rules"));
}
