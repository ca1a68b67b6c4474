using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

/// <summary>Scriban's <c>date</c> group. Dates carry no zone; they are read and written in the clock's local one.</summary>
internal static class DateFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("now", [], call => call.Context.Clock.GetLocalNow().DateTime),
        .. DateArithmetic.All,
        new("parse", [Text("text"), Text("pattern").Optional(), Text("culture").Optional()], call => Read(call, 1, 2)),
        new("to_string", [Date("datetime"), Text("pattern"), Text("culture").Optional()], ToText),
        new(
            "parse_to_string",
            [
                Text("text"), Text("output_pattern").Optional(), Text("output_culture").Optional(),
                Text("input_pattern").Optional(), Text("input_culture").Optional(),
            ],
            ParseToText),
    ];

    private static DateTime? Read(Call call, int pattern, int culture) => string.IsNullOrEmpty(call.Text(0))
        ? null
        : DateReading.Read(call.Context, call.Text(0)!, call.Text(pattern), Cultures.Named(call, culture));

    private static string? ToText(Call call)
    {
        var pattern = call.Text(1) ?? throw new FunctionException("没有给出日期的格式，例如 %Y-%m-%d");
        return call.DateTime(0) is { } date ? DateWriting.Write(call.Context, date, pattern, Cultures.Named(call, 2)) : null;
    }

    private static string? ParseToText(Call call) => Read(call, 3, 4) is { } date
        ? DateWriting.Write(call.Context, date, call.Text(1) ?? DateWriting.DefaultFormat, Cultures.Named(call, 2))
        : null;
}
