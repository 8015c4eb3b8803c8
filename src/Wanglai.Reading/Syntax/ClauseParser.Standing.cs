using Wanglai.Model.Claims;
using Wanglai.Reading.Lexicon;
using Wanglai.Reading.Mentions;
using Wanglai.Reading.Words;

namespace Wanglai.Reading.Syntax;

/// <content>What verbs in a row share of a plan, a denial or a hindrance.</content>
internal sealed partial class ClauseParser
{
    // 代表团将于7月访问甲国，并参加研讨会: what goes on without a subject of its own is still to come. 拟派代表团访问, 没有派人参加:
    // verbs in a row share what is said of the first. An invitation plans only what is asked of the guest.
    private Standing Inherit(Standing own, int start, int from, int at, bool embedded, int governor)
    {
        if (embedded)
        {
            return own;
        }

        if (governor >= 0 && chunks[governor].Is(WordUses.Invites | WordUses.Urges | WordUses.Bars))
        {
            return own;
        }

        if (from > start && own == Standing.Asserted && _lastStanding != Standing.Asserted && SharesStanding(from, at, governor))
        {
            return _lastStanding;
        }

        var goesOn = start > 0 && own == Standing.Asserted && _lastStanding == Standing.Planned && chunks[start].Word?.Text is "并" or "还" or "并且" or "同时" or "及"
            && !HasSubject(start, at, first: true);
        _lastStanding = goesOn ? Standing.Planned : own;
        return _lastStanding;
    }

    // A plan goes on to the verbs behind it; what is denied or was stopped, only to those in a row with it: 未能前往参加, not 没有签约就离开.
    private bool SharesStanding(int from, int at, int governor)
    {
        if (governor >= 0)
        {
            return true;
        }

        for (var k = from; k < at && _lastStanding != Standing.Planned; k++)
        {
            if (chunks[k].Kind == ChunkKind.Grammar || chunks[k].Word?.Text is "而" or "就" or "便" or "但")
            {
                return false;
            }
        }

        return !HasSubject(from, at, first: false);
    }
}
