using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

/// <summary>Scriban's <c>timespan</c> group.</summary>
internal static class TimeSpanFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("from_days", [Number("days")], call => From(call, TimeSpan.FromDays)),
        new("from_hours", [Number("hours")], call => From(call, TimeSpan.FromHours)),
        new("from_minutes", [Number("minutes")], call => From(call, TimeSpan.FromMinutes)),
        new("from_seconds", [Number("seconds")], call => From(call, TimeSpan.FromSeconds)),
        new("from_milliseconds", [Number("millis")], call => From(call, TimeSpan.FromMilliseconds)),
        new("parse", [Text("text")], call => Parse(call)),
    ];

    private static TimeSpan From(Call call, Func<double, TimeSpan> make)
    {
        try
        {
            return make(Convert.ToDouble(call.Number(0), call.Context.Culture));
        }
        catch (Exception bad) when (bad is OverflowException or ArgumentException)
        {
            throw new FunctionException($"“{call.Context.Print(call.Number(0))}”太大，不能作为时间长度");
        }
    }

    private static TimeSpan? Parse(Call call)
    {
        if (string.IsNullOrWhiteSpace(call.Text(0)))
        {
            return null;
        }

        return TimeSpan.TryParse(call.Text(0), call.Context.Culture, out var span)
            ? span
            : throw new FunctionException($"无法把“{call.Text(0)}”读成时间长度，请写成 1.02:30:00（1 天 2 小时 30 分）这样的形式");
    }
}
