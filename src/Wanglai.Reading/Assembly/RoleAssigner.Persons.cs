using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Syntax;

namespace Wanglai.Reading.Assembly;

/// <content>Persons: whether they play a part themselves, or the organisation that they act for.</content>
internal sealed partial class RoleAssigner
{
    // 德工联主席舒尔特访华: the organisation visits, the person leads.
    private void FillPerson(Frame frame, Role role, Argument argument, string words, EntityTypes types)
    {
        var person = argument.Mention;
        var resolved = context.Discourse.Resolve(person, words);
        var acting = person.Of is null && resolved.Length == 1 ? context.Discourse.OrganisationOf(resolved[0]) : null;
        Party[]? organisation = acting is not null && role is Role.Visitor ? [acting with { Name = "" }]
            : person.Of is null ? null : context.Discourse.Resolve(person.Of, argument.Carried ? "" : context.Words(person.Of.Span));
        var unnamed = person.IsBare || (person.Office is not null && person.Name.EndsWith(person.Office, StringComparison.Ordinal));
        switch (role)
        {
            case Role.Host when person is { Of: null, Office: { } office } && !unnamed && context.Discourse.About is { Type: EntityType.Place or EntityType.Organisation } house && IsHouseOffice(house, office):
                Put(role, house with { Name = "" }, argument, types);
                return;
            case Role.Visitor when person.Office is not null && (context.Lexicon.PersonalOffices.Contains(person.Office) || person.Office.EndsWith("夫人", StringComparison.Ordinal)) && !(person.Of is not null && BringsOthers(person)):
                foreach (var party in resolved)
                {
                    Put(Role.Visitor, party, argument, types);
                }

                return;
            case Role.Visitor:
                if (organisation is { Length: > 0 })
                {
                    foreach (var party in organisation)
                    {
                        Put(Role.Visitor, party, argument, types);
                    }
                }
                else if (!unnamed && (person.Office is null || !IsLocal(person.Office)))
                {
                    foreach (var party in resolved)
                    {
                        Put(Role.Visitor, party, argument, types);
                    }

                    return;
                }

                if (unnamed && person is { Of: null, Office: { } alone } && IsLocal(alone))
                {
                    // 校长率团: an office alone names nobody, but its house goes.
                    Put(Role.Visitor, context.Discourse.About! with { Name = "" }, argument, types);
                    return;
                }

                foreach (var party in resolved)
                {
                    Put(_joins ? Role.Visitor : Role.Head, party, argument, EntityTypes.Any);
                }

                return;
            // 聘请某大学教授王明为客座教授: the house that he comes from honours nobody.
            case Role.Body when argument.Slot == Slot.Object && frame.Change == ClaimChange.Appointed && Array.Exists(frame.Roles, r => r.Role == Role.Holder && Array.Exists(r.Sources, x => x.Slot == Slot.To)):
                return;
            case Role.Body:
                // 当选为世界工联副主席: the body in which the office is.
                foreach (var party in organisation ?? [])
                {
                    Put(role, party, argument, EntityTypes.Any);
                }

                return;
            // Relations hold between organisations and countries, not between persons.
            case Role.Party when frame.Kind is ClaimKind.Relation or ClaimKind.Cooperation && organisation is not { Length: > 0 }:
                return;
            case Role.Party or Role.Donor or Role.Recipient or Role.Host or Role.Member:
                // 校长王明…并与某校签署协议: an office without a house is one of the document's own.
                var behind = organisation is { Length: > 0 } ? organisation : person.Office is { } title && IsLocal(title) ? [context.Discourse.About! with { Name = "" }] : resolved;
                foreach (var party in behind)
                {
                    Put(role, party, argument, types);
                }

                return;
            case Role.Holder when unnamed:
                return;
            case Role.Participant or Role.Proposer or Role.Actor or Role.Organiser or Role.Addressee or Role.Target:
                if (person is { Of: null, Office: { } own } && frame.Kind == ClaimKind.Gathering && role == Role.Participant && IsLocal(own) && !unnamed)
                {
                    // 副市长王明参加…: the document's own city or organisation takes part through him.
                    Put(role, context.Discourse.About! with { Name = "" }, argument, types);
                }

                else if (person is { Of: null, Office: null } && frame.Kind == ClaimKind.Gathering && role == Role.Participant && acting is { Type: EntityType.Organisation })
                {
                    Put(role, acting with { Name = "" }, argument, types);
                }

                if (organisation is { Length: > 0 } && (unnamed || person.Of!.Type is EntityType.Organisation)
                    && (unnamed || role is not Role.Participant || IsDelegate(person)))
                {
                    foreach (var party in organisation)
                    {
                        Put(role, party, argument, types);
                    }
                }

                break;
            default:
                break;
        }

        // 代表出席会议: nobody is named, and for nobody.
        if (unnamed && organisation is not { Length: > 0 } && frame.Kind == ClaimKind.Gathering)
        {
            return;
        }

        if (unnamed && organisation is { Length: > 0 } && role is not (Role.Head or Role.Holder or Role.Met))
        {
            return;
        }

        foreach (var party in resolved)
        {
            Put(role, party, argument, types);
        }
    }

    private static bool IsDelegate(Mention person) =>
        person.Office is { } office && (office.Contains("代表", StringComparison.Ordinal) || office.Contains("团长", StringComparison.Ordinal));

    // 船长王明一行3人: who brings others comes for the house that he works in.
    private bool BringsOthers(Mention person) =>
        context.Text.Text.AsSpan(person.Span.End, Math.Min(5, context.Text.Text.Length - person.Span.End)) is var behind && (behind.StartsWith("一行") || behind.StartsWith("等一行") || behind.StartsWith("率"));

    // 市长 of a city, 校长 of a university: an office that only the document's own house has.
    private static bool IsHouseOffice(Party own, string office) => own.Type == EntityType.Place
        ? own.Entity.Length > 0 && office.Contains(own.Entity[^1]) && "市省县区州".Contains(own.Entity[^1])
        : (office.Contains('校') && own.Entity.EndsWith("大学", StringComparison.Ordinal)) || (office.Contains('院') && own.Entity.EndsWith('院')) || (office.Contains("会长", StringComparison.Ordinal) && own.Entity.EndsWith('会'));

    // 副市长, 会长: an office without an organisation, in the papers of an organisation or a city, is one of its own.
    private bool IsLocal(string office) =>
        context.Lexicon.StateOffices.Contains(office) ? context.Discourse.About is { Type: EntityType.Country } : context.Discourse.About is { Type: EntityType.Place or EntityType.Organisation } && !office.EndsWith("记者", StringComparison.Ordinal) && !office.EndsWith("先生", StringComparison.Ordinal);
}
