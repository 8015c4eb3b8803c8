namespace Wanglai.Web.Accounts;

/// <summary>Somebody who may sign in.</summary>
/// <param name="Name">The name that they sign in with, and that signs their decisions.</param>
/// <param name="Role">What they may do.</param>
/// <param name="PasswordHash">The password as ASP.NET Core Identity's hasher keeps it.</param>
/// <param name="Stamp">What every session of theirs was opened with: a new one ends them all.</param>
/// <param name="Failures">How many wrong passwords were tried since the last right one.</param>
/// <param name="LockedUntil">Until when no password is right; null where the account is not locked.</param>
/// <param name="MadeAt">When the account was made, UTC.</param>
public sealed record Account(
    string Name,
    AccountRole Role,
    string PasswordHash,
    string Stamp,
    int Failures,
    DateTimeOffset? LockedUntil,
    DateTimeOffset MadeAt)
{
    /// <summary>Whether the account is locked at a time.</summary>
    public bool IsLocked(DateTimeOffset now) => LockedUntil > now;
}
