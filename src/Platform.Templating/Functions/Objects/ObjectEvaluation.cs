using static Platform.Templating.Functions.Parameters;

namespace Platform.Templating.Functions;

/// <summary>Runs text as part of the template, under the same limits; a function is called, any other value is given back.</summary>
internal static class ObjectEvaluation
{
    public static IEnumerable<Function> All =>
    [
        new("eval", [Any("value")], call => Run(call, text => call.Context.EvaluateExpression(text))),
        new("eval_template", [Any("value")], call => Run(call, text => call.Context.EvaluateTemplate(text))),
    ];

    private static object? Run(Call call, Func<string, object?> run) => Plain.Of(call, 0) switch
    {
        string text => run(text),
        Function function => call.Context.Invoke(function),
        _ => call.Any(0),
    };
}
