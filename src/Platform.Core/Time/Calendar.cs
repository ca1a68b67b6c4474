namespace Platform.Core.Time;

/// <summary>The platform's days: every "today" is a day in Asia/Shanghai, whatever zone the server runs in.</summary>
public sealed class Calendar(TimeProvider time)
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public DateOnly Today() => DayOf(time.GetUtcNow());

    /// <summary>The moment now, at offset 0.</summary>
    public DateTimeOffset Now() => time.GetUtcNow();

    /// <summary>The day on which a moment falls in Asia/Shanghai.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Zone).DateTime);

    /// <summary>The last moment of a day in Asia/Shanghai, at offset 0.</summary>
    public static DateTimeOffset EndOf(DateOnly day) =>
        new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, Zone.GetUtcOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue))).ToUniversalTime().AddTicks(-1);
}
