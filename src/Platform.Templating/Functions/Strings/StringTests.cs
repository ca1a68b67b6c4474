using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

/// <summary>Questions about a string. Comparison is by character code; a null or empty string contains and equals nothing.</summary>
internal static class StringTests
{
    public static IEnumerable<Function> All =>
    [
        new("contains", [Text("text"), Text("value")], call => Ask(call, (text, value) => text.Contains(value, StringComparison.Ordinal))),
        new("starts_with", [Text("text"), Text("value")], call => Ask(call, (text, value) => text.StartsWith(value, StringComparison.Ordinal))),
        new("ends_with", [Text("text"), Text("value")], call => Ask(call, (text, value) => text.EndsWith(value, StringComparison.Ordinal))),
        new("equals_ignore_case", [Text("text"), Text("value")], call => string.Equals(call.Text(0), call.Text(1), StringComparison.OrdinalIgnoreCase)),
        new("empty", [Text("text")], call => string.IsNullOrEmpty(call.Text(0))),
        new("whitespace", [Text("text")], call => string.IsNullOrWhiteSpace(call.Text(0))),
        new("size", [Text("text")], call => call.Text(0)?.Length ?? 0),
    ];

    private static object Ask(Call call, Func<string, string, bool> question) =>
        Boxes.Of(call.Text(0) is { Length: > 0 } text && call.Text(1) is { Length: > 0 } value && question(text, value));
}
