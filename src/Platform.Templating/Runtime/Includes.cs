namespace Platform.Templating;

/// <summary><c>include</c> and <c>include_join</c>: render another template over the present variables and return its text.</summary>
internal static class Includes
{
    private const string TemplatePrefix = "tpl:";
    private const int LongestName = 200;

    public static ScriptObject Functions { get; } = new ScriptObject
    {
        ["include"] = new Function("include", Include),
        ["include_join"] = new Function("include_join", IncludeJoin),
    }.Freeze();

    private static string Include(EvaluationContext context, ScriptArray arguments, ScriptObject? named)
    {
        var name = context.Print(EvaluationContext.Unwrap(arguments[0]));
        var rest = new ScriptArray(arguments.Skip(1));
        return Render(context, name, rest, named);
    }

    private static string IncludeJoin(EvaluationContext context, ScriptArray arguments, ScriptObject? named)
    {
        if (Iteration.Items(context, EvaluationContext.Unwrap(arguments[0])) is not { } names)
        {
            throw new FunctionException("include_join 的第一个参数应是模板名的数组");
        }

        var texts = new List<string>();
        foreach (var name in names)
        {
            texts.Add(Render(context, context.Print(name), [], null));
        }

        if (texts.TrueForAll(string.IsNullOrEmpty))
        {
            return string.Empty;
        }

        var joined = string.Join(Piece(context, arguments[1]), texts);
        return Piece(context, arguments[2]) + joined + Piece(context, arguments[3]);
    }

    private static string Piece(EvaluationContext context, object? value)
    {
        var text = context.Print(value);
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal) ? Render(context, text[TemplatePrefix.Length..], [], null) : text;
    }

    private static string Render(EvaluationContext context, string name, ScriptArray arguments, ScriptObject? named)
    {
        if (!IsSafe(name))
        {
            throw new FunctionException($"模板名“{name}”不合规则：只用逻辑名称，不能有“..”、反斜杠、冒号、控制字符，也不能以“/”开头");
        }

        var template = context.Options.Templates?.Invoke(name) ?? throw new FunctionException($"没有名为“{name}”的模板，请检查 include 的名称");
        if (template.HasErrors)
        {
            throw new FunctionException($"包含的模板“{name}”有错误：{template.Diagnostics[0]}");
        }

        return context.RunInclude(template.Body, arguments, named);
    }

    private static bool IsSafe(string name) =>
        name.Length is > 0 and <= LongestName
        && !name.StartsWith('/')
        && !name.Contains("..", StringComparison.Ordinal)
        && !name.AsSpan().ContainsAny('\\', ':')
        && !name.Any(char.IsControl);
}
