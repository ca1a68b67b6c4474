using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class DateArithmetic
{
    public static IEnumerable<Function> All =>
    [
        new("add_days", [Date("date"), Number("days")], call => Move(call, date => date.AddDays(Amount(call)))),
        new("add_months", [Date("date"), Integer("months")], call => Move(call, date => date.AddMonths(call.Integer(1)))),
        new("add_years", [Date("date"), Integer("years")], call => Move(call, date => date.AddYears(call.Integer(1)))),
        new("add_hours", [Date("date"), Number("hours")], call => Move(call, date => date.AddHours(Amount(call)))),
        new("add_minutes", [Date("date"), Number("minutes")], call => Move(call, date => date.AddMinutes(Amount(call)))),
        new("add_seconds", [Date("date"), Number("seconds")], call => Move(call, date => date.AddSeconds(Amount(call)))),
        new("add_milliseconds", [Date("date"), Number("millis")], call => Move(call, date => date.AddMilliseconds(Amount(call)))),
    ];

    private static double Amount(Call call) => Convert.ToDouble(call.Number(1), call.Context.Culture);

    private static DateTime? Move(Call call, Func<DateTime, DateTime> move)
    {
        try
        {
            return call.DateTime(0) is { } date ? move(date) : null;
        }
        catch (ArgumentException)
        {
            throw new FunctionException("算出的日期超出了 0001 年到 9999 年的范围");
        }
    }
}
