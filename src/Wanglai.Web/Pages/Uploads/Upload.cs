using Microsoft.AspNetCore.Http;
using Wanglai.Intake;
using Wanglai.Model.Problems;
using Wanglai.Model.Sources;
using Wanglai.Reading;
using Wanglai.Web.Questions;

namespace Wanglai.Web.Pages.Uploads;

/// <summary>Reads documents that were handed in, and records what they say.</summary>
/// <param name="books">What the visitor may see.</param>
/// <param name="desk">Takes in what was read.</param>
/// <param name="reader">The reader.</param>
/// <param name="largest">How many bytes a file may have; what it unpacks to is bounded by intake.</param>
/// <param name="told">What the visitor says of the documents; null where they say nothing.</param>
internal sealed class Upload(OpenBooks books, LedgerDesk desk, Reader reader, long largest, SourceMetadata told)
{
    private const int LongestName = 150;
    private const string Nameless = "document.txt";

    private readonly DocumentReader _intake = new(largestFile: largest);

    /// <summary>What came of a file: of each document in it, where it is an archive.</summary>
    public IEnumerable<Received> Take(IFormFile file)
    {
        var name = Plain(file.FileName);
        using var stream = file.OpenReadStream();
        return [.. _intake.ReadAll(stream, name).Select(Record)];
    }

    private Received Record(IntakeResult taken)
    {
        if (taken.Document is not { } document)
        {
            return new(Path.GetFileName(taken.Path), null, 0, false, [taken.Problem!]);
        }

        var id = SourceId.Of(document);
        var isKnown = desk.Holds(id);
        if (isKnown && books.View.FindSource(id) is null)
        {
            // What the visitor may not see is not described anew by them, and they are told no more than that it is there.
            return new(document.Name, null, 0, true, []);
        }

        // Who may see what is there already is a keeper's to say.
        var described = document with { Metadata = (isKnown ? told with { Confidentiality = null } : told).Over(document.Metadata) };
        try
        {
            var reading = reader.Read(described, new() { About = described.Metadata.About });
            var outcome = desk.Record(described, reader.Identity, reading.Claims);
            return new(document.Name, books.View.FindSource(id)?.Id, outcome.ClaimsAdded, outcome.AlreadyRecorded, [.. taken.Remarks, .. reading.Problems]);
        }
        catch (WanglaiException refused)
        {
            return new(document.Name, null, 0, false, [refused.Problem]);
        }
    }

    /// <summary>The name without its folders, on whatever system it was made, and without what no name should hold.</summary>
    private static string Plain(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var plain = string.Concat(last.Where(c => !char.IsControl(c))).Trim().TrimStart('.');
        return plain.Length == 0 ? Nameless : plain.Length > LongestName ? plain[^LongestName..] : plain;
    }
}

/// <summary>What came of a document that was handed in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Source">The source that it became; null where it could not be read, or the visitor may not see it.</param>
/// <param name="Claims">How many claims were added.</param>
/// <param name="WasKnown">Whether the ledger had it already.</param>
/// <param name="Problems">What there is to say of it.</param>
public sealed record Received(string Name, SourceId? Source, int Claims, bool WasKnown, IReadOnlyList<Problem> Problems);
