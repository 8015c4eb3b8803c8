using System.Buffers;
using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Syntax;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Assembly;

/// <content>Who plays a part that the text leaves out: the document's own, the other side, the guests, the body last spoken of.</content>
internal sealed partial class RoleAssigner
{
    /// <summary>What the verbs of meeting, feeding, fetching, seeing off and going along with guests are written with.</summary>
    private static readonly SearchValues<char> Attending = SearchValues.Create("见宴待迎送陪");

    private void FillLeftOut(FrameMatch match)
    {
        var about = context.Discourse.About;
        var (frame, predication) = (match.Frame, match.Predication);
        var actor = frame.Actor;
        if (actor is null || predication.Embedded || predication.UnknownSubject || frame.Kind is ClaimKind.Context or ClaimKind.Office)
        {
            return;
        }

        if (frame.Kind is ClaimKind.Meeting or ClaimKind.Relation && about is not null && !predication.Has(Slot.Subject) && !predication.Has(Slot.Owner) && OtherSideAlone(frame) is { } role && !Names(about))
        {
            // 先同苏联工会进行协商, 在京会见代表团: with nobody else named, whose papers they are.
            _filled.Insert(0, Unsaid(role, about, Slot.Subject));
            return;
        }

        if (frame.Kind is ClaimKind.Relation or ClaimKind.Agreement or ClaimKind.Cooperation && frame.NeedsTwo && !IsVolume(frame, predication))
        {
            // 关系一度破裂: the relation of the two last said to deal with each other.
            if (frame.Kind == ClaimKind.Relation && match.Noun is { Kind: ChunkKind.Noun } noun && noun.Span.End <= predication.Span.Start && context.Discourse.LastPair is [var one, var other]
                && AreCarriedAnd(one, other))
            {
                TakePair(one, other);
                return;
            }

            var several = AreSeveral(f => f.Role == Role.Party);
            var alone = !several && Has(Role.Party);
            var ownSubject = predication.Has(Slot.Subject) || (predication.Has(Slot.Owner) && predication.Arguments.Exists(a => a is { Slot: Slot.Owner, Carried: false }));
            if ((alone || (frame.Kind == ClaimKind.Relation && several && !ownSubject)) && about is not null && !Names(about))
            {
                _filled.Insert(0, Unsaid(Role.Party, about, Slot.Subject));
            }

            return;
        }

        // 双边贸易额达1亿美元: of the two last said to deal with each other.
        if (IsVolume(frame, predication) && _filled.TrueForAll(f => f.Carried) && context.Discourse.LastPair is [var first, var second])
        {
            TakePair(first, second);
            return;
        }

        // 中国援建了体育场: for the other side of what is told.
        if (frame.Kind == ClaimKind.Aid && OtherThanDonor() is { } helped)
        {
            _filled.Add(Unsaid(Role.Recipient, helped, Slot.To));
        }
        else if (frame.Kind == ClaimKind.Aid && about is not null && _filled.Count > 0 && AllGiveFromElsewhere(about) && frame.Needs.Contains(Role.Recipient))
        {
            // 某国红十字会捐款五千万元: for whose papers they are.
            _filled.Add(Unsaid(Role.Recipient, about, Slot.To));
        }

        // 1949年甲会和乙会退出: the body whose history it is.
        if (frame.Kind == ClaimKind.Membership && about is { Type: EntityType.Organisation } && predication.Verb.Text.Contains('退', StringComparison.Ordinal) && predication.NounsAfter.Length == 0 && _filled.Count > 0 && _filled.TrueForAll(f => f.Role == Role.Member) && !Names(about) && context.Lexicon.HomeOf.GetValueOrDefault(about.Entity) is null)
        {
            _filled.Add(Unsaid(Role.Body, about, Slot.Object));
        }

        // 与某大学签署备忘录: the other side is whose papers they are.
        if (frame.Kind == ClaimKind.Agreement && about is not null && _filled.Count > 0 && _filled.TrueForAll(f => f.Slot == Slot.With) && !Names(about) && !NamesSubject(predication))
        {
            _filled.Insert(0, Unsaid(Role.Party, about, Slot.Subject));
            return;
        }

        if (about is { Type: EntityType.Country } && frame.Kind == ClaimKind.Visit && !Has(Role.Visitor) && _filled.FindIndex(f => f.Role == Role.Head) is >= 0 and var head)
        {
            // 王明总统访问甲国: for the country whose papers they are, unless he comes to it.
            if (Has(Role.Destination, about.Entity, _filled.Count))
            {
                _filled[head] = _filled[head] with { Role = Role.Visitor };
            }
            else
            {
                _filled.Insert(0, Unsaid(Role.Visitor, about, Slot.Subject));
            }
        }

        if (about is null || HasActor(actor.Value, frame))
        {
            return;
        }

        if (frame.Kind == ClaimKind.Visit && ComesTo(about, predication))
        {
            // 对我会进行访问, 总书记王明访华: whoever's papers they are receives, and does not come; the guest is of a house of his own, or of the other side.
            var house = predication.Arguments.Where(a => a.Slot is Slot.Subject or Slot.Leader).Select(a => a.Mention.Of).FirstOrDefault(o => o is not null);
            var sender = house is null ? Has(Role.Head) ? context.Discourse.Counterpart : null : context.Discourse.Resolve(house, "").FirstOrDefault();
            if (sender is { Type: EntityType.Organisation or EntityType.Place or EntityType.Country } && sender.Entity != about.Entity && sender.Entity != context.Discourse.Home?.Entity)
            {
                _filled.Insert(0, Unsaid(Role.Visitor, sender, Slot.Subject));
            }
        }
        else if (!predication.Has(Slot.Subject))
        {
            // 代表团来访。…并参观了博物馆: whoever has just come looks at it, and not the host.
            _filled.Insert(0, Unsaid(actor.Value, frame.Kind == ClaimKind.Visit && context.Discourse.GuestsOfParagraph is { } guests && GoesNowhereElse() ? guests : about, Slot.Subject));
        }
        else if (frame.Kind == ClaimKind.Visit && Has(Role.Head) && about.Type is not EntityType.Country)
        {
            // 副市长徐沙赴日本: an office without an organisation is one of the document's own.
            _filled.Insert(0, Unsaid(Role.Visitor, about, Slot.Subject));
        }
    }

    /// <summary>A party that the text leaves out.</summary>
    private static Filling Unsaid(Role role, Party party, Slot slot) => new(role, party.Name.Length == 0 ? party : party with { Name = "" }, slot, Carried: true);

    private bool GoesNowhereElse() => _filled.TrueForAll(f => f.Role is not Role.Destination || context.Discourse.IsAtHome(f.Party));

    // The role of the other side, where the clause names nobody else; null where it does.
    private Role? OtherSideAlone(Frame frame)
    {
        var met = _filled.FindAll(f => f.Role is Role.Participant or Role.Party);
        return met is [{ Slot: Slot.With, Carried: false }] || (met.Count > 0 && frame is { Kind: ClaimKind.Meeting, NeedsTwo: true } && met.TrueForAll(f => f is { Slot: Slot.Object or Slot.Leader, Carried: false })) ? met[0].Role : null;
    }

    private void TakePair(Party one, Party other)
    {
        _filled.Clear();
        _filled.Add(Unsaid(Role.Party, one, Slot.Subject));
        _filled.Add(Unsaid(Role.Party, other, Slot.Subject));
        _severalTold = true;
    }

    private bool AreCarriedAnd(Party one, Party other)
    {
        foreach (var filled in _filled)
        {
            if (!filled.Carried || !(filled.Party.Entity == one.Entity || filled.Party.Entity == other.Entity))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasActor(Role actor, Frame frame)
    {
        foreach (var filled in _filled)
        {
            if (filled.Role == actor && !(frame.Kind == ClaimKind.Gathering && filled is { Slot: Slot.With, Carried: true }))
            {
                return true;
            }
        }

        return false;
    }

    // Of the two last said to deal with each other, the one that does not give; null where neither does.
    private Party? OtherThanDonor()
    {
        if (Has(Role.Recipient) || _filled.FindIndex(f => f.Role == Role.Donor) is not (>= 0 and var at))
        {
            return null;
        }

        var donor = _filled[at].Party.Entity;
        return context.Discourse.LastPair is [var one, var other] && (one.Entity == donor || other.Entity == donor)
            ? one.Entity != donor ? one : other.Entity != donor ? other : null
            : null;
    }

    private bool AllGiveFromElsewhere(Party about)
    {
        var home = about.Entity.AsSpan(0, Math.Min(2, about.Entity.Length));
        foreach (var filled in _filled)
        {
            if (filled.Role != Role.Donor || filled.Carried || filled.Party.Entity.AsSpan().StartsWith(home))
            {
                return false;
            }
        }

        return true;
    }

    private bool NamesSubject(Predication predication)
    {
        foreach (var argument in predication.Arguments)
        {
            if (argument is { Slot: Slot.Subject, Carried: false } && context.Discourse.Resolve(argument.Mention, "").Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool ComesTo(Party about, Predication predication)
    {
        foreach (var filled in _filled)
        {
            if (filled.Role is Role.Host or Role.Destination && (filled.Party.Entity == about.Entity || (filled.Role == Role.Destination && filled.Party.Entity == context.Discourse.Home?.Entity)))
            {
                return true;
            }
        }

        return (predication.Has(Slot.To) || predication.Has(Slot.Inviter)) && predication.Arguments.Exists(a => a.Slot is Slot.To or Slot.Inviter && (a.Mention.Pronoun & WordUses.Self) != 0);
    }

    // 双边贸易额, 两国贸易额: the noun itself says that there are two.
    private static bool IsVolume(Frame frame, Predication predication) => frame is { Kind: ClaimKind.Cooperation, NeedsTwo: true } && predication.Verb.Text[0] is '双' or '两';

    // 这个建议得到采纳: it is the one told last.
    private void FillLastProposal(Frame frame)
    {
        if (frame is not { Kind: ClaimKind.Proposal, Change: ClaimChange.Adopted or ClaimChange.Rejected } || Has(Role.Proposer)
            || frame.Roles.All(r => r.Role != Role.Addressee) || frame.Roles.Any(r => r.Role == Role.Proposer && r.Sources.Any(s => s.Slot == Slot.Subject)))
        {
            return;
        }

        var addressed = Has(Role.Addressee);
        foreach (var (role, party) in context.Discourse.LastProposal)
        {
            if (role == Role.Proposer || !addressed)
            {
                _filled.Add(Unsaid(role, party, Slot.Subject));
            }
        }
    }

    // 副主席王明会见并设宴招待: whom, where nobody is named, but the guests.
    private void FillMet(FrameMatch match)
    {
        if (match.Frame is { Kind: ClaimKind.Meeting, NeedsTwo: true } && context.Discourse.Guests is { } guests && _filled.Exists(f => !f.Carried) && _filled.TrueForAll(f => f.Slot == Slot.Subject)
            && match.Predication.Verb.Text.AsSpan().ContainsAny(Attending) && match.Predication.Arguments.TrueForAll(a => a.Slot == Slot.Subject || a.Mention.Kind == MentionKind.Place) && !Names(guests))
        {
            _filled.Add(Unsaid(Role.Participant, guests, Slot.Object));
        }
    }

    // 应邀访问: whoever's document it is has invited, where a guest comes and nobody else is named.
    private void FillUnnamedHost(FrameMatch match)
    {
        if (match.Frame.Kind == ClaimKind.Visit && context.Discourse.About is { Type: EntityType.Organisation } about
            && Has(Role.Visitor) && !Has(Role.Host) && !Names(about)
            && match.Predication.Clause.In(context.Text.Text).Contains("应邀", StringComparison.Ordinal))
        {
            _filled.Add(Unsaid(Role.Host, about, Slot.Inviter));
        }
    }

    // 进行了回访: to whoever had come.
    private void FillReturn(FrameMatch match)
    {
        if (match.Frame.Kind == ClaimKind.Visit && context.Discourse.Guests is { Type: EntityType.Organisation or EntityType.Group } guests && Has(Role.Visitor) && !Has(Role.Destination) && !Names(guests)
            && context.Text.Text.AsSpan(match.Predication.Span.Start, match.Predication.Clause.End - match.Predication.Span.Start).Contains("回访", StringComparison.Ordinal))
        {
            _filled.Add(Unsaid(Role.Destination, guests, Slot.Destination));
        }
    }

    // 来访: the way leads to whose document it is.
    private void FillHome(Frame frame, string verb)
    {
        if (frame.Home is { } role && !Has(role) && context.Discourse.HomeOf(verb) is { } home && !Names(home))
        {
            _filled.Add(Unsaid(role, home, Slot.Destination));
        }
    }
}
