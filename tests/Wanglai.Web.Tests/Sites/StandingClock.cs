namespace Wanglai.Web.Tests.Sites;

/// <summary>A clock at which it is always the same time.</summary>
internal sealed class StandingClock : TimeProvider
{
    public static StandingClock Instance { get; } = new();

    public override DateTimeOffset GetUtcNow() => new(2026, 1, 31, 8, 0, 0, TimeSpan.Zero);
}
