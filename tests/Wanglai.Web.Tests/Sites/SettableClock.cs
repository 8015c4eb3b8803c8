namespace Wanglai.Web.Tests.Sites;

/// <summary>A clock that shows what a test sets.</summary>
internal sealed class SettableClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = StandingClock.Instance.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => Now;
}
