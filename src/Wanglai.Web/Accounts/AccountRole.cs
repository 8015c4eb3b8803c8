using Wanglai.Model.Sources;

namespace Wanglai.Web.Accounts;

/// <summary>What somebody may do on the site; a higher role may do all that a lower one may.</summary>
public enum AccountRole
{
    /// <summary>Sees what is not confidential.</summary>
    Reader,

    /// <summary>Reviews, corrects, enters and uploads; sees what is internal.</summary>
    Editor,

    /// <summary>Says who is who, who may see a source, and who has an account; sees everything.</summary>
    Keeper,
}

/// <summary>What roles come to.</summary>
internal static class AccountRoles
{
    /// <summary>What a role may see at the most.</summary>
    public static Secrecy Sees(this AccountRole role) => role switch
    {
        AccountRole.Keeper => Secrecy.Secret,
        AccountRole.Editor => Secrecy.Internal,
        _ => Secrecy.Open,
    };
}
