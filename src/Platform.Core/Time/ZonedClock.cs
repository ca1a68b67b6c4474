namespace Platform.Core.Time;

/// <summary>A clock that shows Asia/Shanghai as its local zone, wherever the server stands.</summary>
public sealed class ZonedClock(TimeProvider time) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => Calendar.Zone;

    public override DateTimeOffset GetUtcNow() => time.GetUtcNow();
}
