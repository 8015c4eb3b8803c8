using Wanglai.Inquiry.Networks;
using Wanglai.Wording;

namespace Wanglai.Web.Pages.Networks;

/// <summary>The words that people read for ties.</summary>
internal static class TieWords
{
    public static string Of(Speech speech, TieKind kind) => kind switch
    {
        TieKind.Relation => speech.Say("关系", "relations"),
        TieKind.Membership => speech.Say("成员", "membership"),
        TieKind.Office => speech.Say("任职", "office"),
        TieKind.Contact => speech.Say("往来", "contact"),
        _ => speech.Say("同会", "gathering"),
    };
}
