using System.Globalization;
using Platform.Core.Notices.Model;
using Platform.Documents.Marks;
using Platform.Templating;

namespace Platform.Core.Notices.Functions;

/// <summary>The group <c>doc</c>: values written where the document text has markup of its own.</summary>
public static class DocumentFunctions
{
    public static FunctionTable AddTo(FunctionTable table) => table.Add("doc",
    [
        new Function("head", [new("value", ParameterKind.Any)], call => HeadValue(call.Context, call.Any(0))),
        new Function("check", [new("value", ParameterKind.Any)], call => call.Any(0) is null or false ? "□" : "☑"),
        new Function("text", [new("value", ParameterKind.Any)], call => Text(call.Context, call.Any(0))),
    ]);

    // A head is YAML: a date stays a plain scalar, everything else is quoted.
    private static string HeadValue(EvaluationContext context, object? value) => value switch
    {
        TextValue text => DocumentEncoding.EncodeHeadValue((string)text.Unwrap()!),
        DateValue day => ((DateTime)day.Unwrap()!).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        _ => Quoted(SourceMarks.Strip(context.Print(value))),
    };

    // What a template put together is document text already; it only lacks YAML's quotation marks.
    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";

    private static FormattedValue Text(EvaluationContext context, object? value) => value is ISourced sourced and IScriptValue wrapped
        ? new(DocumentEncoding.EncodeInline(context.Print(wrapped.Unwrap())), sourced.SourceId)
        : new(DocumentEncoding.EncodeInline(context.Print(value)), null);
}
