using Wanglai.Inquiry.Parties;
using Wanglai.Model.Claims;
using Wanglai.Wording;

namespace Wanglai.Reports.Sentences;

/// <summary>An English clause.</summary>
/// <param name="Subject">Who.</param>
/// <param name="IsPlural">Whether the subject takes a plural verb.</param>
/// <param name="Past">What happened: “visited China”.</param>
/// <param name="Base">The same after “would”: “visit China”.</param>
internal readonly record struct EnglishClause(string Subject, bool IsPlural, string Past, string Base);

/// <summary>The English clause of each kind, where the roles that it needs are told; null where they are not.</summary>
internal static class EnglishClauses
{
    public static EnglishClause? Of(ToldHappening told) => told.Entry.Kind switch
    {
        ClaimKind.Relation => Relation(told),
        ClaimKind.Visit => Visit(told),
        ClaimKind.Meeting => Meeting(told),
        ClaimKind.Gathering => Gathering(told),
        ClaimKind.Agreement => Agreement(told),
        ClaimKind.Membership => Membership(told),
        ClaimKind.Office => Office(told),
        ClaimKind.Organisation => Organisation(told),
        ClaimKind.Aid => Aid(told),
        ClaimKind.Cooperation => Cooperation(told),
        ClaimKind.Proposal => Proposal(told),
        ClaimKind.Mobilisation => Mobilisation(told),
        ClaimKind.Stance => Stance(told),
        _ => null,
    };

    private static EnglishClause? Relation(ToldHappening told)
    {
        var parties = told.In(Role.Party);
        if (parties.Length < 2)
        {
            return null;
        }

        var (subject, with) = told.IsMutual ? (EnglishNames.List(parties), "with each other") : (EnglishNames.InSentence(parties[0]), "with " + EnglishNames.List(parties[1..]));
        var relations = $"relations of {subject} {with}";
        return told.Entry.Change switch
        {
            ClaimChange.Contact => Doing(subject, told.IsMutual, $"had contact {with}", $"have contact {with}"),
            ClaimChange.Established => Doing(subject, told.IsMutual, $"established relations {with}", $"establish relations {with}"),
            ClaimChange.Developed => Doing("the " + relations, true, "developed", "develop"),
            ClaimChange.Strained => Doing("the " + relations, true, "were strained", "be strained"),
            ClaimChange.Interrupted => Doing("the " + relations, true, "were interrupted", "be interrupted"),
            ClaimChange.Resumed => Doing(subject, told.IsMutual, $"resumed relations {with}", $"resume relations {with}"),
            ClaimChange.Maintained => Doing(subject, told.IsMutual, $"maintained relations {with}", $"maintain relations {with}"),
            ClaimChange.Ended => Doing("the " + relations, true, "ended", "end"),
            ClaimChange.None => Doing(subject, told.IsMutual, $"had no relations {with}", $"have no relations {with}"),
            _ => null,
        };
    }

    private static EnglishClause? Visit(ToldHappening told)
    {
        var visitors = told.In(Role.Visitor);
        var heads = told.In(Role.Head, visitors);
        var (hosts, destination) = (told.In(Role.Host), told.In(Role.Destination));
        var met = told.In(Role.Met, [.. visitors, .. heads, .. hosts, .. destination]);
        if (visitors.IsEmpty && heads.IsEmpty)
        {
            return null;
        }

        var subject = visitors.IsEmpty ? "a group led by " + EnglishNames.List(heads) : EnglishNames.List(visitors) + (heads.IsEmpty ? "" : $", led by {EnglishNames.List(heads)},");
        var plural = visitors.Length > 1;
        if (destination.IsEmpty && hosts.IsEmpty && met.IsEmpty)
        {
            // As Inquiry takes it: visitors without anybody visited are each other's guests.
            return plural ? Doing(subject, plural, "visited each other", "visit each other") : Doing(subject, plural, "went on a visit", "go on a visit");
        }

        var hostsApart = hosts.ExceptBy(destination.Select(d => d.Name), h => h.Name).ToList();
        var whom = EnglishNames.List(destination.IsEmpty ? hosts : destination);
        var by = destination.IsEmpty || hostsApart.Count == 0 ? "" : $", hosted by {EnglishNames.List(hostsApart)}";
        var (past, plain) = whom.Length == 0 ? ("went on a visit", "go on a visit") : ($"visited {whom}", $"visit {whom}");
        return met.IsEmpty
            ? Doing(subject, plural, past + by, plain + by)
            : Doing(subject, plural, $"{past}{by} and met {EnglishNames.List(met)}", $"{plain}{by} and meet {EnglishNames.List(met)}");
    }

    private static EnglishClause? Meeting(ToldHappening told)
    {
        var participants = told.In(Role.Participant);
        if (participants.Length < 2)
        {
            return null;
        }

        var rest = EnglishNames.List(participants[1..]) + At(told.In(Role.Place)) + (told.Title is { } title ? $" ({ClaimWords.Quoted(title)})" : "");
        return Doing(EnglishNames.InSentence(participants[0]), false, "met " + rest, "meet " + rest);
    }

    private static EnglishClause? Gathering(ToldHappening told)
    {
        var (organisers, at) = (told.In(Role.Organiser), At(told.In(Role.Place)));
        var participants = told.In(Role.Participant, organisers);
        var name = told.Title is { } title ? ClaimWords.Quoted(title) : "a conference or other event";
        if (!organisers.IsEmpty)
        {
            var rest = name + at + (participants.IsEmpty ? "" : $", with {EnglishNames.List(participants)} taking part");
            return Doing(EnglishNames.List(organisers), organisers.Length > 1, "held " + rest, "hold " + rest);
        }

        if (!participants.IsEmpty)
        {
            return Doing(EnglishNames.List(participants), participants.Length > 1, $"took part in {name}{at}", $"take part in {name}{at}");
        }

        return told.Title is null && at.Length == 0 ? null : Doing(name, false, "was held" + at, "be held" + at);
    }

    private static EnglishClause? Agreement(ToldHappening told)
    {
        var parties = told.In(Role.Party);
        var name = told.Title is { } title ? "the agreement " + ClaimWords.Quoted(title) : "an agreement";
        return parties.Length < 2 ? null : Doing(EnglishNames.List(parties), true, "concluded " + name, "conclude " + name);
    }

    private static EnglishClause? Membership(ToldHappening told)
    {
        var (members, bodies) = (told.In(Role.Member), EnglishNames.List(told.In(Role.Body)));
        if (members.IsEmpty || bodies.Length == 0)
        {
            return null;
        }

        var (subject, plural) = (EnglishNames.List(members), members.Length > 1);
        var (was, member) = plural ? ("were", "members") : ("was", "a member");
        return told.Entry.Change switch
        {
            ClaimChange.Joined => Doing(subject, plural, $"joined {bodies}", $"join {bodies}"),
            ClaimChange.Left => Doing(subject, plural, $"left {bodies}", $"leave {bodies}"),
            ClaimChange.Member => Doing(subject, plural, $"{was} {member} of {bodies}", $"be {member} of {bodies}"),
            ClaimChange.NotMember => Doing(subject, plural, $"{was} not {member} of {bodies}", $"not be {member} of {bodies}"),
            ClaimChange.Expelled => Doing(subject, plural, $"{was} expelled from {bodies}", $"be expelled from {bodies}"),
            ClaimChange.Resumed => Doing(subject, plural, $"resumed membership of {bodies}", $"resume membership of {bodies}"),
            _ => null,
        };
    }

    private static EnglishClause? Office(ToldHappening told)
    {
        var (holders, bodies) = (told.In(Role.Holder), EnglishNames.List(told.In(Role.Body)));
        if (holders.IsEmpty || (bodies.Length == 0 && told.Title is null))
        {
            return null;
        }

        var (subject, plural) = (EnglishNames.List(holders), holders.Length > 1);
        var was = plural ? "were" : "was";
        var post = (told.Title is { } title ? ClaimWords.Quoted(title) : "an office") + (bodies.Length == 0 ? "" : " of " + bodies);
        return told.Entry.Change switch
        {
            ClaimChange.Elected => Doing(subject, plural, $"{was} elected {Post("to")}", $"be elected {Post("to")}"),
            ClaimChange.Appointed => Doing(subject, plural, $"{was} appointed {Post("to")}", $"be appointed {Post("to")}"),
            ClaimChange.Nominated => Doing(subject, plural, $"{was} nominated for, or ran for, {post}", $"run for {post}"),
            ClaimChange.Holds => Doing(subject, plural, $"held the office {Post("")}", $"hold the office {Post("")}"),
            ClaimChange.Left => Doing(subject, plural, $"left the office {Post("")}", $"leave the office {Post("")}"),
            _ => null,
        };

        string Post(string to) => told.Title is null ? (to.Length == 0 ? "that it names no further" + (bodies.Length == 0 ? "" : ", in " + bodies) : $"{to} {post}") : post;
    }

    private static EnglishClause? Organisation(ToldHappening told)
    {
        var subjects = told.In(Role.Subject);
        var others = EnglishNames.List(told.In(Role.Other, subjects));
        if (subjects.IsEmpty)
        {
            return null;
        }

        var (subject, plural) = (EnglishNames.List(subjects), subjects.Length > 1);
        var was = plural ? "were" : "was";
        var beside = others.Length == 0 ? "" : $" (organisation concerned: {others})";
        var renamed = others.Length == 0 ? "renamed" : $"renamed {others}";
        return told.Entry.Change switch
        {
            ClaimChange.Founded => Passive("founded" + beside),
            ClaimChange.Renamed => Passive(renamed),
            ClaimChange.Split => Doing(subject, plural, "split" + beside, "split" + beside),
            ClaimChange.Merged => Doing(subject, plural, "merged" + beside, "merge" + beside),
            ClaimChange.Reorganised => Passive("reorganised" + beside),
            ClaimChange.Banned => Passive("banned" + beside),
            ClaimChange.Dissolved => Passive("dissolved" + beside),
            _ => null,
        };

        EnglishClause Passive(string participle) => Doing(subject, plural, $"{was} {participle}", $"be {participle}");
    }

    private static EnglishClause? Aid(ToldHappening told)
    {
        var (donors, recipients) = (told.In(Role.Donor), told.In(Role.Recipient));
        var what = "aid" + (told.Title is { } title ? " " + ClaimWords.Quoted(title) : "");
        return (donors.IsEmpty, recipients.IsEmpty) switch
        {
            (true, true) => null,
            (true, false) => Doing(EnglishNames.List(recipients), recipients.Length > 1, "received " + what, "receive " + what),
            (false, true) => Doing(EnglishNames.List(donors), donors.Length > 1, "gave " + what, "give " + what),
            _ => Doing(EnglishNames.List(donors), donors.Length > 1, $"gave {what} to {EnglishNames.List(recipients)}", $"give {what} to {EnglishNames.List(recipients)}"),
        };
    }

    private static EnglishClause? Cooperation(ToldHappening told)
    {
        var parties = told.In(Role.Party);
        var what = told.Title is { } title ? " on " + ClaimWords.Quoted(title) : "";
        return parties.Length < 2 ? null : Doing(EnglishNames.List(parties), true, "cooperated" + what, "cooperate" + what);
    }

    private static EnglishClause? Proposal(ToldHappening told)
    {
        var proposers = told.In(Role.Proposer);
        var addressees = EnglishNames.List(told.In(Role.Addressee, proposers));
        if (proposers.IsEmpty)
        {
            return null;
        }

        var (subject, plural) = (EnglishNames.List(proposers), proposers.Length > 1);
        var what = (told.Title is { } title ? ClaimWords.Quoted(title) : "a proposal") + (addressees.Length == 0 ? "" : $", addressed to {addressees}");
        return told.Entry.Change switch
        {
            ClaimChange.Adopted => Doing(subject, plural, "adopted " + what, "adopt " + what),
            ClaimChange.Rejected => Doing("a proposal of " + subject, false, "was rejected" + Named(), "be rejected" + Named()),
            _ => Doing(subject, plural, "put forward " + what, "put forward " + what),
        };

        string Named() => told.Title is null && addressees.Length == 0 ? "" : $" ({what})";
    }

    private static EnglishClause? Mobilisation(ToldHappening told)
    {
        var (organisers, at) = (told.In(Role.Organiser), At(told.In(Role.Place)));
        var what = "a mass action" + (told.Title is { } title ? " " + ClaimWords.Quoted(title) : "") + at;
        return organisers.IsEmpty
            ? at.Length == 0 ? null : Doing(what, false, "was held", "be held")
            : Doing(EnglishNames.List(organisers), organisers.Length > 1, "held " + what, "hold " + what);
    }

    private static EnglishClause? Stance(ToldHappening told)
    {
        var (actors, targets) = (told.In(Role.Actor), EnglishNames.List(told.In(Role.Target)));
        var cause = told.Title is { } title ? ClaimWords.Quoted(title) : "";
        if (actors.IsEmpty || (targets.Length == 0 && cause.Length == 0))
        {
            return null;
        }

        var about = targets.Length == 0 ? cause : cause.Length == 0 ? targets : $"{targets} ({cause})";
        return told.Entry.Change switch
        {
            ClaimChange.Supports => Verb("supported", "support"),
            ClaimChange.Congratulates => Verb("congratulated", "congratulate"),
            ClaimChange.Opposes => Verb("opposed", "oppose"),
            ClaimChange.Condemns => Verb("condemned", "condemn"),
            _ => null,
        };

        EnglishClause Verb(string past, string plain) => Doing(EnglishNames.List(actors), actors.Length > 1, $"{past} {about}", $"{plain} {about}");
    }

    private static EnglishClause Doing(string subject, bool isPlural, string past, string plain) => new(subject, isPlural, past, plain);

    private static string At(IReadOnlyList<PartyLabel> place) => place.Count == 0 ? "" : " in " + EnglishNames.List(place);
}
