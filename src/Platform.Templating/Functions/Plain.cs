using System.Globalization;

namespace Platform.Templating.Functions;

/// <summary>Arguments taken as they are, but out of the host's wrapping.</summary>
internal static class Plain
{
    public static object? Of(Call call, int index) => Of(call.Any(index));

    public static object? Of(object? value) => EvaluationContext.Unwrap(value);

    /// <summary>An int, long, decimal or double; null is 0 and a number written in a string is read.</summary>
    public static object Number(Call call, int index) => Of(call, index) switch
    {
        null => 0,
        int or long or decimal or double => Of(call, index)!,
        string text when double.TryParse(text, NumberStyles.Float, call.Context.Culture, out var number) => number,
        var other => throw new FunctionException($"“{call.Context.Print(other)}”不是数"),
    };
}
