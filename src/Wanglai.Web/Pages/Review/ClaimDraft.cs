using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Wanglai.Model.Claims;
using Wanglai.Model.Problems;
using Wanglai.Time;
using Wanglai.Web.Hosting;

namespace Wanglai.Web.Pages.Review;

/// <summary>A claim as it stands in the fields of a form, right or wrong.</summary>
public sealed record ClaimDraft
{
    private const int MostParties = 40;
    private const int EmptyRows = 2;

    /// <summary>The kind, in the words of files.</summary>
    public required string Kind { get; init; }

    /// <summary>The change; empty for none.</summary>
    public required string Change { get; init; }

    /// <summary>The standing.</summary>
    public required string Standing { get; init; }

    /// <summary>The time, to be EDTF; empty for none.</summary>
    public required string Time { get; init; }

    /// <summary>The title; empty for none.</summary>
    public required string Title { get; init; }

    /// <summary>The parties; a row with neither name is left out.</summary>
    public required ImmutableArray<PartyDraft> Parties { get; init; }

    /// <summary>Why, in the words of whoever corrects.</summary>
    public string Why { get; init; } = "";

    /// <summary>The parties, and some empty rows for more.</summary>
    public IEnumerable<PartyDraft> Rows =>
        [.. Parties, .. Enumerable.Repeat(new PartyDraft("", "", "", EntityType.Organisation.ToWire()), EmptyRows)];

    /// <summary>The time; null where none is written, or it is no EDTF.</summary>
    public Edtf? When => Edtf.TryParse(Time, out var time) ? time : null;

    /// <summary>What is wrong with the time; null for nothing.</summary>
    public EdtfError? TimeError => Time.Length == 0 || Edtf.TryParse(Time, out _, out var error) ? null : error;

    /// <summary>The fields for a claim.</summary>
    public static ClaimDraft Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new()
        {
            Kind = claim.Kind.ToWire(),
            Change = claim.Change?.ToWire() ?? "",
            Standing = claim.Standing.ToWire(),
            Time = claim.Time.Value?.Text ?? "",
            Title = claim.Title ?? "",
            Parties = [.. claim.Roles.Select(r => new PartyDraft(r.Role.ToWire(), r.Party.Entity, r.Party.Name, r.Party.Type.ToWire()))],
        };
    }

    /// <summary>The fields that came with a form.</summary>
    public static ClaimDraft Of(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new()
        {
            Kind = Text("kind"),
            Change = Text("change"),
            Standing = Text("standing"),
            Time = Text("time"),
            Title = Text("title"),
            Why = Text("why"),
            Parties =
            [
                .. Enumerable.Range(0, MostParties)
                    .Select(i => new PartyDraft(Text($"role-{i}"), Text($"entity-{i}"), Text($"name-{i}"), Text($"type-{i}")))
                    .Where(p => p.Role.Length > 0 && (p.Entity.Length > 0 || p.Name.Length > 0)),
            ],
        };

        string Text(string field) => form[field].ToString().Trim();
    }

    /// <summary>The claim with these fields.</summary>
    /// <exception cref="WanglaiException">A field is not understood, or what comes out is no claim.</exception>
    public Claim Apply(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var time = TimeError is { } error ? throw new WanglaiException(SiteProblems.NotADate(Time, error)) : When;
        var kind = Word<ClaimKind>("kind", Kind);
        var changed = claim with
        {
            Kind = kind,
            Change = Change.Length == 0 ? null : Word<ClaimChange>("change", Change),
            Standing = Word<Standing>("standing", Standing),
            Time = claim.Time with { Value = time },
            Title = Title.Length == 0 ? null : Title,
            Roles =
            [
                .. Parties
                    .Select(p => new RoleFiller(Word<Role>("role", p.Role), new(p.Name, p.Entity, Word<EntityType>("type", p.Type))))
                    .OrderBy(r => ClaimVocabulary.Roles(kind).IndexOf(r.Role)),
            ],
        };

        // What files may hold is what a form may hold: the reader of files says what is wrong with it.
        return ClaimJsonReader.Read(ClaimJson.WriteUtf8(changed));
    }

    private static T Word<T>(string field, string text)
        where T : struct, Enum =>
        WireNames.TryFromWire<T>(text, out var word) ? word : throw new WanglaiException(SiteProblems.NotUnderstood(field, text));
}

/// <summary>A party as it stands in the fields of a form.</summary>
/// <param name="Role">The role, in the words of files; empty for none.</param>
/// <param name="Entity">The fullest name.</param>
/// <param name="Name">The words of the text.</param>
/// <param name="Type">What sort of thing it is.</param>
public sealed record PartyDraft(string Role, string Entity, string Name, string Type);
