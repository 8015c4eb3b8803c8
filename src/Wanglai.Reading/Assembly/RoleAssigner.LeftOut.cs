using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Syntax;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Assembly;

/// <content>Who plays a part that the text leaves out: the document's own, the other side, the guests, the body last spoken of.</content>
internal sealed partial class RoleAssigner
{
    private void FillLeftOut(FrameMatch match)
    {
        var about = context.Discourse.About;
        var (frame, predication) = (match.Frame, match.Predication);
        var actor = frame.Actor;
        if (actor is null || predication.Embedded || predication.UnknownSubject || frame.Kind is ClaimKind.Context or ClaimKind.Office)
        {
            return;
        }

        if (frame.Kind is ClaimKind.Meeting or ClaimKind.Relation && about is not null && _filled is [{ Slot: Slot.With, Carried: false }] && predication.Arguments.All(a => a.Slot is not (Slot.Subject or Slot.Owner)) && _filled[0].Party.Entity != about.Entity)
        {
            // 先同苏联工会进行协商: with nobody else named, whose papers they are.
            _filled.Insert(0, (_filled[0].Role, about with { Name = "" }, Slot.Subject, true));
            return;
        }

        if (frame.Kind is ClaimKind.Relation or ClaimKind.Agreement or ClaimKind.Cooperation && frame.NeedsTwo && !IsVolume(frame, predication))
        {
            // 关系一度破裂: the relation of the two last said to deal with each other.
            if (frame.Kind == ClaimKind.Relation && match.Noun is { Kind: ChunkKind.Noun } noun && noun.Span.End <= predication.Span.Start && context.Discourse.LastPair is [var one, var other]
                && _filled.TrueForAll(f => f.Carried && (f.Party.Entity == one.Entity || f.Party.Entity == other.Entity)))
            {
                _filled.Clear();
                _filled.AddRange([(Role.Party, one with { Name = "" }, Slot.Subject, true), (Role.Party, other with { Name = "" }, Slot.Subject, true)]);
                _severalTold = true;
                return;
            }

            var several = AreSeveral(f => f.Role == Role.Party);
            var alone = !several && _filled.Exists(f => f.Role == Role.Party);
            var ownSubject = predication.Arguments.Any(a => (a.Slot == Slot.Owner && !a.Carried) || a.Slot == Slot.Subject);
            if ((alone || (frame.Kind == ClaimKind.Relation && several && !ownSubject)) && about is not null && _filled.TrueForAll(f => f.Party.Entity != about.Entity))
            {
                _filled.Insert(0, (Role.Party, about with { Name = "" }, Slot.Subject, true));
            }

            return;
        }

        // 双边贸易额达1亿美元: of the two last said to deal with each other.
        if (IsVolume(frame, predication) && _filled.All(f => f.Carried) && context.Discourse.LastPair is [var first, var second])
        {
            _filled.Clear();
            _filled.AddRange([(Role.Party, first with { Name = "" }, Slot.Subject, true), (Role.Party, second with { Name = "" }, Slot.Subject, true)]);
            _severalTold = true;
            return;
        }

        // 中国援建了体育场: for the other side of what is told.
        if (frame.Kind == ClaimKind.Aid && _filled.All(f => f.Role != Role.Recipient) && _filled.FindIndex(f => f.Role == Role.Donor) is >= 0 and var donor
            && context.Discourse.LastPair.Any(p => p.Entity == _filled[donor].Party.Entity) && context.Discourse.LastPair.FirstOrDefault(p => p.Entity != _filled[donor].Party.Entity) is { } helped)
        {
            _filled.Add((Role.Recipient, helped with { Name = "" }, Slot.To, true));
        }
        else if (frame.Kind == ClaimKind.Aid && about is not null && _filled.Count > 0 && _filled.All(f => f.Role == Role.Donor && !f.Carried && !f.Party.Entity.AsSpan().StartsWith(about.Entity.AsSpan(0, Math.Min(2, about.Entity.Length)))) && frame.Needs.Contains(Role.Recipient))
        {
            // 某国红十字会捐款五千万元: for whose papers they are.
            _filled.Add((Role.Recipient, about with { Name = "" }, Slot.To, true));
        }

        // 1949年甲会和乙会退出: the body whose history it is.
        if (frame.Kind == ClaimKind.Membership && about is { Type: EntityType.Organisation } && predication.Verb.Text.Contains('退', StringComparison.Ordinal) && predication.NounsAfter.Length == 0 && _filled.Count > 0 && _filled.All(f => f.Role == Role.Member && f.Party.Entity != about.Entity) && context.Lexicon.HomeOf.GetValueOrDefault(about.Entity) is null)
        {
            _filled.Add((Role.Body, about with { Name = "" }, Slot.Object, true));
        }

        // 与某大学签署备忘录: the other side is whose papers they are.
        if (frame.Kind == ClaimKind.Agreement && about is not null && _filled.All(f => f.Slot == Slot.With && f.Party.Entity != about.Entity) && _filled.Count > 0 && predication.Arguments.All(a => a.Slot != Slot.Subject || a.Carried || context.Discourse.Resolve(a.Mention, "").Length == 0))
        {
            _filled.Insert(0, (Role.Party, about with { Name = "" }, Slot.Subject, true));
            return;
        }

        if (about is { Type: EntityType.Country } && frame.Kind == ClaimKind.Visit && _filled.All(f => f.Role != Role.Visitor) && _filled.FindIndex(f => f.Role == Role.Head) is >= 0 and var head)
        {
            // 王明总统访问甲国: for the country whose papers they are, unless he comes to it.
            if (_filled.Any(f => f.Role == Role.Destination && f.Party.Entity == about.Entity))
            {
                _filled[head] = _filled[head] with { Role = Role.Visitor };
            }
            else
            {
                _filled.Insert(0, (Role.Visitor, about with { Name = "" }, Slot.Subject, true));
            }
        }

        if (_filled.Exists(f => f.Role == actor && !(frame.Kind == ClaimKind.Gathering && f is { Slot: Slot.With, Carried: true })) || about is null)
        {
            return;
        }

        if (frame.Kind == ClaimKind.Visit && ComesTo(about, predication))
        {
            // 对我会进行访问, 总书记王明访华: whoever's papers they are receives, and does not come; the guest is of a house of his own, or of the other side.
            var house = predication.Arguments.Where(a => a.Slot is Slot.Subject or Slot.Leader).Select(a => a.Mention.Of).FirstOrDefault(o => o is not null);
            var sender = house is null ? _filled.Exists(f => f.Role == Role.Head) ? context.Discourse.Counterpart : null : context.Discourse.Resolve(house, "").FirstOrDefault();
            if (sender is { Type: EntityType.Organisation or EntityType.Place or EntityType.Country } && sender.Entity != about.Entity && sender.Entity != context.Discourse.Home?.Entity)
            {
                _filled.Insert(0, (Role.Visitor, sender with { Name = "" }, Slot.Subject, true));
            }
        }
        else if (predication.Arguments.All(a => a.Slot != Slot.Subject))
        {
            _filled.Insert(0, (actor.Value, about with { Name = "" }, Slot.Subject, true));
        }
        else if (frame.Kind == ClaimKind.Visit && _filled.Exists(f => f.Role == Role.Head) && about.Type is not EntityType.Country)
        {
            // 副市长徐沙赴日本: an office without an organisation is one of the document's own.
            _filled.Insert(0, (Role.Visitor, about with { Name = "" }, Slot.Subject, true));
        }
    }

    private bool ComesTo(Party about, Predication predication) =>
        _filled.Exists(f => f.Role is Role.Host or Role.Destination && (f.Party.Entity == about.Entity || (f.Role == Role.Destination && f.Party.Entity == context.Discourse.Home?.Entity)))
        || predication.Arguments.Exists(a => a.Slot is Slot.To or Slot.Inviter && (a.Mention.Pronoun & WordUses.Self) != 0);

    // 双边贸易额, 两国贸易额: the noun itself says that there are two.
    private static bool IsVolume(Frame frame, Predication predication) => frame is { Kind: ClaimKind.Cooperation, NeedsTwo: true } && predication.Verb.Text[0] is '双' or '两';

    // 这个建议得到采纳: it is the one told last.
    private void FillLastProposal(Frame frame)
    {
        if (frame is not { Kind: ClaimKind.Proposal, Change: ClaimChange.Adopted or ClaimChange.Rejected } || _filled.Exists(f => f.Role == Role.Proposer)
            || frame.Roles.All(r => r.Role != Role.Addressee) || frame.Roles.Any(r => r.Role == Role.Proposer && r.Sources.Any(s => s.Slot == Slot.Subject)))
        {
            return;
        }

        var addressed = _filled.Exists(f => f.Role == Role.Addressee);
        foreach (var (role, party) in context.Discourse.LastProposal.Select(f => (f.Role, f.Party)))
        {
            if (role == Role.Proposer || !addressed)
            {
                _filled.Add((role, party with { Name = "" }, Slot.Subject, true));
            }
        }
    }

    // 副主席王明会见并设宴招待: whom, where nobody is named, but the guests.
    private void FillMet(FrameMatch match)
    {
        if (match.Frame is { Kind: ClaimKind.Meeting, NeedsTwo: true } && context.Discourse.Guests is { } guests && _filled.Exists(f => !f.Carried) && _filled.All(f => f.Slot == Slot.Subject)
            && match.Predication.Verb.Text.AsSpan().IndexOfAny("见宴待迎送") >= 0 && match.Predication.Arguments.All(a => a.Slot == Slot.Subject || a.Mention.Kind == MentionKind.Place) && _filled.All(f => f.Party.Entity != guests.Entity))
        {
            _filled.Add((Role.Participant, guests with { Name = "" }, Slot.Object, true));
        }
    }

    // 应邀访问: whoever's document it is has invited, where a guest comes and nobody else is named.
    private void FillUnnamedHost(FrameMatch match)
    {
        if (match.Frame.Kind == ClaimKind.Visit && context.Discourse.About is { Type: EntityType.Organisation } about
            && _filled.TrueForAll(f => f.Role != Role.Host && f.Party.Entity != about.Entity) && _filled.Exists(f => f.Role == Role.Visitor)
            && context.Text.Text.AsSpan(match.Predication.Clause.Start, match.Predication.Clause.Length).Contains("应邀", StringComparison.Ordinal))
        {
            _filled.Add((Role.Host, about with { Name = "" }, Slot.Inviter, true));
        }
    }

    // 进行了回访: to whoever had come.
    private void FillReturn(FrameMatch match)
    {
        if (match.Frame.Kind == ClaimKind.Visit && context.Discourse.Guests is { Type: EntityType.Organisation or EntityType.Group } guests && _filled.Exists(f => f.Role == Role.Visitor) && _filled.TrueForAll(f => f.Role != Role.Destination && f.Party.Entity != guests.Entity)
            && context.Text.Text.AsSpan(match.Predication.Span.Start, match.Predication.Clause.End - match.Predication.Span.Start).Contains("回访", StringComparison.Ordinal))
        {
            _filled.Add((Role.Destination, guests with { Name = "" }, Slot.Destination, true));
        }
    }

    // 来访: the way leads to whose document it is.
    private void FillHome(Frame frame, string verb)
    {
        if (frame.Home is { } role && _filled.TrueForAll(f => f.Role != role) && context.Discourse.HomeOf(verb) is { } home && _filled.TrueForAll(f => f.Party.Entity != home.Entity))
        {
            _filled.Add((role, home with { Name = "" }, Slot.Destination, true));
        }
    }
}
