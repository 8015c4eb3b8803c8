using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Wanglai.Model.Claims;
using Wanglai.Model.Texts;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Syntax;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Assembly;

/// <summary>A party that fills a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Party">Who fills it.</param>
/// <param name="Slot">The slot that gave it.</param>
/// <param name="Carried">True where it was carried on, or left out and supplied.</param>
internal readonly record struct Filling(Role Role, Party Party, Slot Slot, bool Carried);

/// <summary>
/// Fills the roles of a frame from the arguments of a predication. A delegation stands for its sender, a person who acts for an
/// organisation brings it along, an actor that the text leaves out is the one carried on or the document's own organisation.
/// </summary>
internal sealed partial class RoleAssigner(SentenceContext context)
{
    /// <summary>True where the subject joins a delegation that it does not lead.</summary>
    private bool _joins;

    /// <summary>True where the clause itself names somebody who takes part.</summary>
    private bool _names;

    /// <summary>True where several parties of the text are the subject, carried on or not.</summary>
    private bool _severalTold;

    private readonly List<Filling> _filled = [];

    /// <summary>Who fills which role of the match made last, for the trace.</summary>
    public IReadOnlyList<Filling> Filled => _filled;

    /// <summary>True where somebody in the match made last was carried on, or left out and supplied.</summary>
    public bool HasCarried => _filled.Exists(f => f.Carried);

    /// <summary>The role fillers of the match; null where a role that the frame needs stays empty.</summary>
    public ImmutableArray<RoleFiller>? Fill(FrameMatch match)
    {
        _filled.Clear();
        var (frame, predication) = (match.Frame, match.Predication);
        _names = NamesWhoTakesPart(predication.Arguments);
        _joins = predication.Governor?.Is(WordUses.Joins) ?? false;
        foreach (var rule in frame.Roles)
        {
            FillRole(frame, rule, predication);
        }

        _severalTold = AreSeveral(f => f.Slot == Slot.Subject);
        FromNoun(match);
        FillLastProposal(frame);
        FillAudience(match);
        FillOffice(match.Frame);
        LeaveOutBystanders(match);
        FillLeftOut(match);
        FillMet(match);
        FillHome(frame, match.Predication.Verb.Text);
        FillUnnamedHost(match);
        FillReturn(match);
        Deduplicate();
        return Holds(frame, predication.UnknownSubject) ? Fillers() : null;
    }

    private void FillRole(Frame frame, RoleRule rule, Predication predication)
    {
        foreach (var (slot, types) in rule.Sources)
        {
            if (!predication.Has(slot))
            {
                continue;
            }

            var before = _filled.Count;
            for (var a = 0; a < predication.Arguments.Count; a++)
            {
                if (predication.Arguments[a].Slot == slot && !IsNumberSent(rule.Role, predication, predication.Arguments[a]) && (rule.Role is Role.Destination or Role.Place || !IsAround(predication.Arguments, a)))
                {
                    FillOne(frame, rule.Role, predication.Arguments[a], types);
                }
            }

            // 涌现出一批新的工会: what is founded stands there, though it has no name.
            if (rule.FirstOnly && (_filled.Count > before || (frame.Kind == ClaimKind.Organisation && slot == Slot.Object && predication.Arguments.Exists(a => a is { Slot: Slot.Object, Carried: false, Mention.IsBare: true }))))
            {
                break;
            }
        }
    }

    private ImmutableArray<RoleFiller> Fillers()
    {
        var fillers = new RoleFiller[_filled.Count];
        for (var i = 0; i < fillers.Length; i++)
        {
            fillers[i] = new RoleFiller(_filled[i].Role, _filled[i].Party);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(fillers);
    }

    private static bool NamesWhoTakesPart(List<Argument> arguments)
    {
        var subjects = 0;
        foreach (var argument in arguments)
        {
            if (argument is { Carried: false, Slot: Slot.With or Slot.Object or Slot.Owner or Slot.To or Slot.By })
            {
                return true;
            }

            subjects += argument is { Carried: false, Slot: Slot.Subject } ? 1 : 0;
        }

        return subjects > 1;
    }

    // 某大学派10名学生来校: so many without a name go for whoever sends them.
    private static bool IsNumberSent(Role role, Predication predication, Argument argument) =>
        role == Role.Visitor && argument is { Slot: Slot.Subject, Mention: { Kind: MentionKind.Group or MentionKind.Person, Of: null, Name: [var first, ..] } mention } && (mention.IsBare || char.IsAsciiDigit(first) || "一两二三四五六七八九十数几".Contains(first))
        && predication.Has(Slot.Sender);

    // 同日本大阪市结好: the country only says where the city lies; whoever goes there goes to both.
    private static bool IsAround(List<Argument> arguments, int at) =>
        at + 1 < arguments.Count && arguments[at + 1].Mention is { Kind: MentionKind.Place, Within: { } around } && around.Span == arguments[at].Mention.Span;

    private void FillOne(Frame frame, Role role, Argument argument, EntityTypes types)
    {
        // With whom is carried on only where both sides do the same, and the clause names nobody.
        if (argument is { Slot: Slot.With, Carried: true } && (role is not (Role.Party or Role.Participant) || frame.Kind is ClaimKind.Gathering || _names) && !(role == Role.Organiser && WorksWith(argument.Mention)))
        {
            return;
        }

        var mention = argument.Mention;
        var words = argument.Carried ? "" : context.Words(mention.Span);
        if (mention.Kind == MentionKind.Person)
        {
            FillPerson(frame, role, argument, words, types);
            return;
        }

        // 某联合会的总部迁往该市: the seat is that of the organisation.
        if (role == Role.Subject && mention is { Of: { Type: EntityType.Organisation } seated } && (mention.Name.EndsWith("总部", StringComparison.Ordinal) || mention.Name.EndsWith("会址", StringComparison.Ordinal)))
        {
            mention = seated;
            words = argument.Carried ? "" : context.Words(seated.Span);
        }

        // 三人组成的代表团: a delegation is formed, not founded.
        // Nor does whoever travels with one belong to a body: 参加考察团.
        if ((mention.Kind == MentionKind.Delegation && role is Role.Subject or Role.Body) || (role == Role.Body && (mention.Pronoun & WordUses.Guests) != 0))
        {
            return;
        }

        if (mention.Kind == MentionKind.Gathering && role is not (Role.Proposer or Role.Addressee or Role.Actor))
        {
            return;
        }

        // 访问了印度、埃及等国的工会: the way goes to the countries.
        if (role == Role.Destination && mention is { Kind: MentionKind.Group, Of: { Type: EntityType.Country } country } && country.Name == mention.Name)
        {
            mention = country;
        }

        // 已建交的甲、乙两国的工会: where only the country can be meant, it is.
        if (mention is { Kind: MentionKind.Group, Of: { Kind: MentionKind.Place } land } && land.Name == mention.Name && !types.Contains(mention.Type) && types.Contains(land.Type))
        {
            mention = land;
        }

        // 参观了造船厂, 博物馆: a house without a name of its own is that of the city whose guests look at it.
        if (role == Role.Destination && mention is { Kind: MentionKind.Organisation, IsBare: true, Entity: null } && context.Discourse.About is { Type: EntityType.Place } city
            && mention.Span.Start > 0 && "、，；了察观和及览过问".Contains(context.Text.Text[mention.Span.Start - 1]))
        {
            Put(role, new Party(words, city.Entity + mention.Name, EntityType.Organisation), argument, types);
            return;
        }

        foreach (var party in context.Discourse.Resolve(mention, words))
        {
            Put(role == Role.Organiser && frame.Kind == ClaimKind.Gathering && IsMerePlace(party) ? Role.Place : role, party, argument, types);
        }
    }

    // 与甲会合作，举办研讨会: both hold it.
    private bool WorksWith(Mention mention) =>
        context.Text.Text.AsSpan(mention.Span.End) is var behind && (behind.StartsWith("合作，") || behind.StartsWith("联合，") || behind.StartsWith("共同，"));

    // 甲城举行的大会: a town that is named without its office is where it was held, not who held it.
    private bool IsMerePlace(Party party) =>
        party.Type == EntityType.Place && context.Discourse.About?.Entity != party.Entity
        && context.Lexicon.Words.Find(party.Entity)?.Name is { Type: EntityType.Place } && "市省府县区州郡镇乡港".IndexOf(party.Entity[^1]) < 0;

    // The gathering's own name tells whose it is (世界工联第三次代表大会) and often where.
    private void FromNoun(FrameMatch match)
    {
        // 是国际自由工联的会员组织: the body stands before the noun.
        if (match.Frame.Kind == ClaimKind.Membership && match.Noun is { } group && Array.Find(group.Parties, p => p is { Kind: MentionKind.Group, Of: not null }) is { } membership)
        {
            foreach (var body in context.Discourse.Resolve(membership.Of!, context.Words(membership.Of!.Span)))
            {
                Put(Role.Body, body, new Argument(Slot.Owner, membership.Of), EntityTypes.Any);
            }

            return;
        }

        // 签署了两校合作协议: whose agreement it is are its parties.
        if (match.Frame.Kind == ClaimKind.Agreement && match.Predication.Has(Slot.Owner) && _filled.FindIndex(f => f.Role == Role.Party) is >= 0 and var only && _filled.FindIndex(only + 1, f => f.Role == Role.Party) < 0
            && match.Predication.Arguments.Find(a => a.Slot == Slot.Owner && (a.Mention.Pronoun & WordUses.Both) != 0) is { Mention: not null } both)
        {
            FillOne(match.Frame, Role.Party, both, EntityTypes.Any);
        }

        if (match.Noun is not { } noun || Array.Find(noun.Parties, p => p.Kind == MentionKind.Gathering) is not { } gathering)
        {
            return;
        }

        if (gathering.Of is { Type: EntityType.Organisation } owner && Array.Exists(match.Frame.Roles, r => r.Role == Role.Organiser) && !Has(Role.Organiser))
        {
            foreach (var party in context.Discourse.Resolve(owner, context.Words(owner.Span)))
            {
                Put(Role.Organiser, party, new Argument(Slot.Owner, owner), EntityTypes.Any);
            }
        }
    }

    // 甲当选为世界工联主席，乙当选为副主席: in the same body.
    private void FillOffice(Frame frame)
    {
        if (frame.Kind != ClaimKind.Office)
        {
            return;
        }

        var body = _filled.FindIndex(f => f.Role == Role.Body);
        if (body >= 0)
        {
            context.Discourse.OfficesIn = _filled[body].Party;
        }
        else if (context.Discourse.OfficesIn is { } same && Has(Role.Holder))
        {
            _filled.Add(Unsaid(Role.Body, same, Slot.Object));
        }
        else if (body < 0 && context.Discourse.ActorOfSentence is { } house && Has(Role.Holder))
        {
            // 甲会改选理事会，王明当选为主席: in the body that the sentence is about.
            _filled.Add(Unsaid(Role.Body, house, Slot.Subject));
        }
    }

    // 在世界工联会议上提出建议: what is put forward at a body's meeting is put to that body.
    private void FillAudience(FrameMatch match)
    {
        if (match.Frame.Kind != ClaimKind.Proposal || !match.Predication.Has(Slot.At) || Has(Role.Addressee))
        {
            return;
        }

        foreach (var argument in match.Predication.Arguments)
        {
            if (argument is { Slot: Slot.At, Mention: { Kind: MentionKind.Gathering, Of: { Type: EntityType.Organisation } body } })
            {
                foreach (var party in context.Discourse.Resolve(body, context.Words(body.Span)))
                {
                    Put(Role.Addressee, party, argument, EntityTypes.Any);
                }

                return;
            }
        }
    }

    // Who stands beside what is told, and is no party of it.
    private void LeaveOutBystanders(FrameMatch match)
    {
        if (match.Frame.Kind is not (ClaimKind.Relation or ClaimKind.Cooperation))
        {
            return;
        }

        // 对拉丁美洲，开始同甲国工会建立关系: the region is only what is spoken of.
        if (match.Predication.Has(Slot.To) && _filled.Exists(f => f.Slot == Slot.With))
        {
            _filled.RemoveAll(f => f.Slot == Slot.To && f.Party.Type == EntityType.Place);
        }

        // 甲会被取缔，两国关系中断: the relations are those of the two, not of who was spoken of before.
        if (match.Predication.Arguments.Exists(a => a is { Slot: Slot.Owner or Slot.Subject, Carried: false } && (a.Mention.Pronoun & WordUses.Both) != 0))
        {
            _filled.RemoveAll(f => f is { Slot: Slot.Subject, Carried: true });
        }
    }

    private void Put(Role role, Party party, Argument argument, EntityTypes types)
    {
        // 赴车站欢送: a station is no journey's end.
        if (role == Role.Destination && (party.Entity.EndsWith("车站", StringComparison.Ordinal) || party.Entity.EndsWith("机场", StringComparison.Ordinal)))
        {
            return;
        }

        if (types.Contains(party.Type))
        {
            _filled.Add(new Filling(role, party, argument.Slot, argument.Carried));
        }
    }

    private void Deduplicate()
    {
        for (var i = _filled.Count - 1; i >= 0; i--)
        {
            var (role, party) = (_filled[i].Role, _filled[i].Party);

            // Nobody visits himself, nor proposes to himself, nor supports himself.
            var other = role switch
            {
                Role.Destination or Role.Host or Role.Met => Role.Visitor,
                Role.Addressee => Role.Proposer,
                Role.Target => Role.Actor,
                _ => role,
            };
            if (Has(other, party.Entity, other == role ? i : _filled.Count) || (other != role && Has(role, party.Entity, i)))
            {
                _filled.RemoveAt(i);
            }
        }
    }

    /// <summary>True where one of the first <paramref name="count"/> fillers is this. A sentence is bounded, and so is their number.</summary>
    private bool Has(Role role, string entity, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (_filled[i].Role == role && _filled[i].Party.Entity == entity)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where those that <paramref name="which"/> takes are not all one party.</summary>
    private bool AreSeveral(Predicate<Filling> which)
    {
        string? one = null;
        foreach (var filled in _filled)
        {
            if (which(filled))
            {
                one ??= filled.Party.Entity;
                if (filled.Party.Entity != one)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Has(Role role)
    {
        foreach (var filled in _filled)
        {
            if (filled.Role == role)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where <paramref name="party"/> plays any part.</summary>
    private bool Names(Party party)
    {
        foreach (var filled in _filled)
        {
            if (filled.Party.Entity == party.Entity)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasSlot(Slot[] any)
    {
        foreach (var filled in _filled)
        {
            if ((!filled.Carried || filled.Slot == Slot.With) && any.Contains(filled.Slot))
            {
                return true;
            }
        }

        return false;
    }

    private bool Holds(Frame frame, bool unknownSubject)
    {
        foreach (var role in frame.Needs)
        {
            if (!Has(role))
            {
                return false;
            }
        }

        // 某人当选为主席, where nobody knows the name: the body named before holds no office.
        if (frame.Kind == ClaimKind.Office && unknownSubject && _filled.TrueForAll(f => f.Role != Role.Holder || f.Carried))
        {
            return false;
        }

        if (frame.NeedsSlots.Length > 0 && !HasSlot(frame.NeedsSlots))
        {
            return false;
        }

        if (frame.NeedsOwn && !_severalTold && _filled.TrueForAll(f => f.Carried && f.Slot != Slot.With))
        {
            return false;
        }

        return _filled.Count > 0 && (!frame.NeedsTwo || AreSeveral(_ => true));
    }
}
