using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class StringTrimming
{
    public static IEnumerable<Function> All =>
    [
        new("strip", [Text("text")], call => Trim(call, text => text.Trim())),
        new("lstrip", [Text("text")], call => Trim(call, text => text.TrimStart())),
        new("rstrip", [Text("text")], call => Trim(call, text => text.TrimEnd())),
        new("strip_newlines", [Text("text")], call => Trim(call, WithoutNewlines) ?? ""),
    ];

    private static string? Trim(Call call, Func<string, string> trim)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        call.Context.ChargeText(text.Length);
        return trim(text);
    }

    private static string WithoutNewlines(string text) =>
        text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
}
