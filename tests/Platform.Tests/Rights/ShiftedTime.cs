namespace Platform.Tests.Rights;

/// <summary>A clock that stands still until it is moved.</summary>
public sealed class ShiftedTime(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow() => now;

    public void Move(TimeSpan by) => now += by;
}
