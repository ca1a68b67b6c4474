namespace Platform.Templating;

internal static class Members
{
    /// <summary>Reads a member of an unwrapped value; false when there is none of that name.</summary>
    public static bool TryGet(object? target, string name, out object? value)
    {
        switch (target)
        {
            case ScriptObject members:
                return members.TryGetValue(name, out value);
            case ScriptArray array when name != "size":
                value = null;
                return array.HasMembers && array.Members.TryGetValue(name, out value);
            case LoopState loop:
                return loop.TryGetMember(name, out value);
            default:
                value = Read(target, name);
                return value is not null;
        }
    }

    private static object? Read(object? target, string name) => (target, name) switch
    {
        (ScriptArray array, _) => Boxes.Of(array.Count),
        (string text, "size") => Boxes.Of(text.Length),
        (ScriptRange range, "size") => Boxes.Of(range.Count),
        (DateTime date, _) => Read(date, name),
        (TimeSpan span, _) => Read(span, name),
        _ => null,
    };

    private static object? Read(DateTime date, string name) => name switch
    {
        "year" => Boxes.Of(date.Year),
        "month" => Boxes.Of(date.Month),
        "day" => Boxes.Of(date.Day),
        "day_of_year" => Boxes.Of(date.DayOfYear),
        "day_of_week" => date.DayOfWeek.ToString(),
        "hour" => Boxes.Of(date.Hour),
        "minute" => Boxes.Of(date.Minute),
        "second" => Boxes.Of(date.Second),
        "millisecond" => Boxes.Of(date.Millisecond),
        "date" => date.Date,
        "time_of_day" => date.TimeOfDay,
        "ticks" => Boxes.Of(date.Ticks),
        _ => null,
    };

    private static object? Read(TimeSpan span, string name) => name switch
    {
        "days" => Boxes.Of(span.Days),
        "hours" => Boxes.Of(span.Hours),
        "minutes" => Boxes.Of(span.Minutes),
        "seconds" => Boxes.Of(span.Seconds),
        "milliseconds" => Boxes.Of(span.Milliseconds),
        "total_days" => span.TotalDays,
        "total_hours" => span.TotalHours,
        "total_minutes" => span.TotalMinutes,
        "total_seconds" => span.TotalSeconds,
        "total_milliseconds" => span.TotalMilliseconds,
        _ => null,
    };
}
