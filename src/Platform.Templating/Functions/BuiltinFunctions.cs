using Platform.Templating.Functions;

namespace Platform.Templating;

/// <summary>Scriban's built-in functions, under Scriban's names.</summary>
/// <seealso href="https://github.com/scriban/scriban/blob/master/doc/builtins.md"/>
public static class BuiltinFunctions
{
    public static FunctionTable Table { get; } = FunctionTable.Empty
        .Add("array", ArrayFunctions.All)
        .Add("date", DateFunctions.All)
        .AddConstant("date", "default_format", DateWriting.DefaultFormat)
        .AddConstant("date", "format", DateWriting.DefaultFormat)
        .Add("html", HtmlFunctions.All)
        .Add("math", MathFunctions.All)
        .Add("object", ObjectFunctions.All)
        .Add("regex", RegexFunctions.All)
        .Add("string", StringFunctions.All)
        .Add("timespan", TimeSpanFunctions.All);
}
