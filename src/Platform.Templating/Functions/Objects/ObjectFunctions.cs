using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

/// <summary>Scriban's <c>object</c> group.</summary>
internal static class ObjectFunctions
{
    public static IEnumerable<Function> All =>
    [
        .. ObjectMembers.All,
        .. ObjectTypes.All,
        .. ObjectEvaluation.All,
        new("default", [Any("value"), Any("default")], call => Plain.Of(call, 0) is null or "" ? call.Any(1) : call.Any(0)),
        new("format", [Any("value"), Text("format"), Text("culture").Optional()], Format),
        new("from_json", [Text("json")], JsonReading.Read),
        new("to_json", [Any("value")], JsonWriting.Write),
    ];

    private static string Format(Call call) => Plain.Of(call, 0) switch
    {
        null => "",
        DateTime date when call.Text(1)?.Contains('z', StringComparison.Ordinal) == true => Formatting.Format(call, InZoneOfClock(call, date)),
        IFormattable value and (int or long or decimal or double or DateTime or TimeSpan) => Formatting.Format(call, value),
        var other => throw new FunctionException($"“{call.Context.Print(other)}”不能用格式书写，只有数、日期和时间长度可以"),
    };

    // A plain DateTime would be written with the offset of the process.
    private static DateTimeOffset InZoneOfClock(Call call, DateTime date)
    {
        var local = DateTime.SpecifyKind(date, DateTimeKind.Unspecified);
        return new DateTimeOffset(local, call.Context.Clock.LocalTimeZone.GetUtcOffset(local));
    }
}
