using System.Text;

namespace Platform.Templating;

internal static class ValuePrinter
{
    private const int DeepestNesting = 50;

    public static string Print(EvaluationContext context, object? value) => value switch
    {
        null or EmptyObject => string.Empty,
        string text => text,
        bool truth => truth ? "true" : "false",
        IScriptValue wrapped => wrapped.Format(context.Culture),
        DateTime date => date.ToString("dd MMM yyyy", context.Culture),
        Function => "<function>",
        LoopState loop => $"<{loop.Keyword}>",
        IFormattable number when !IsContainer(value) => number.ToString(null, context.Culture),
        _ => Build(context, value, isLiteral: false),
    };

    public static string PrintLiteral(EvaluationContext context, object? value) => Build(context, value, isLiteral: true);

    private static bool IsContainer(object value) => value is ScriptArray or ScriptObject or ScriptRange;

    private static string Build(EvaluationContext context, object? value, bool isLiteral)
    {
        var text = new StringBuilder();
        Append(context, text, value, isLiteral, 0);
        context.ChargeText(text.Length);
        return text.ToString();
    }

    private static void Append(EvaluationContext context, StringBuilder text, object? value, bool isLiteral, int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new FunctionException($"要印出的数组或对象嵌套超过 {DeepestNesting} 层，可能包含了它自己");
        }

        switch (value)
        {
            case ScriptObject members:
                AppendMembers(context, text, members, depth);
                break;
            case ScriptArray or ScriptRange:
                AppendItems(context, text, (IEnumerable<object?>)value, depth);
                break;
            case string plain when isLiteral:
                AppendQuoted(text, plain);
                break;
            case null when isLiteral:
                text.Append("null");
                break;
            default:
                text.Append(Print(context, value));
                break;
        }

        if (text.Length > context.Limits.StringChars)
        {
            context.ChargeText(text.Length);
        }
    }

    private static void AppendMembers(EvaluationContext context, StringBuilder text, ScriptObject members, int depth)
    {
        text.Append('{');
        var separator = string.Empty;
        foreach (var (name, value) in members)
        {
            text.Append(separator).Append(name).Append(": ");
            Append(context, text, value, isLiteral: true, depth + 1);
            separator = ", ";
        }

        text.Append('}');
    }

    private static void AppendItems(EvaluationContext context, StringBuilder text, IEnumerable<object?> items, int depth)
    {
        text.Append('[');
        var separator = string.Empty;
        foreach (var item in items)
        {
            text.Append(separator);
            Append(context, text, item, isLiteral: true, depth + 1);
            separator = ", ";
        }

        text.Append(']');
    }

    private static void AppendQuoted(StringBuilder text, string plain)
    {
        text.Append('"');
        foreach (var c in plain)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\v' => text.Append("\\v"),
                '\0' => text.Append("\\0"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
