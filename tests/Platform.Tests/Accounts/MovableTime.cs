namespace Platform.Tests.Accounts;

/// <summary>A clock that moves only when it is told to.</summary>
public sealed class MovableTime(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset now = now;

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan span) => now += span;
}
