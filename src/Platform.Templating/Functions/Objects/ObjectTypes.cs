using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

internal static class ObjectTypes
{
    public static IEnumerable<Function> All =>
    [
        new("typeof", [Any("value")], call => TypeName(Plain.Of(call, 0))),
        new("kind", [Any("value")], call => KindName(Plain.Of(call, 0))),
    ];

    private static string? TypeName(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "boolean",
        int or long or decimal or double => "number",
        ScriptRange => "iterator",
        ScriptArray => "array",
        _ => "object",
    };

    private static string? KindName(object? value) => value switch
    {
        null => null,
        string => "string",
        bool => "bool",
        int => "int",
        long => "long",
        decimal => "decimal",
        double => "double",
        ScriptRange => "range",
        ScriptArray => "array",
        Function => "function",
        DateTime => "datetime",
        TimeSpan => "timespan",
        _ => "object",
    };
}
