using Wanglai.Web.Accounts;
using Wanglai.Wording;

namespace Wanglai.Web.Pages.Accounts;

/// <summary>The words that people read for roles.</summary>
internal static class AccountWords
{
    public static string Of(Speech speech, AccountRole role) => role switch
    {
        AccountRole.Keeper => speech.Say("管理员", "keeper"),
        AccountRole.Editor => speech.Say("编辑", "editor"),
        _ => speech.Say("读者", "reader"),
    };
}
