namespace Platform.Templating.Tests;

/// <summary>A few functions of a host, so that language cases do not depend on the built-in libraries.</summary>
internal static class SampleFunctions
{
    public static FunctionTable Table { get; } = BuiltinFunctions.Table
        .Add("sample", new Function("upper", [new("text", ParameterKind.Text)], call => call.Text(0)?.ToUpperInvariant()))
        .Add("sample", new Function(
            "pad",
            [new("text", ParameterKind.Text), new("width", ParameterKind.Integer), new("with", ParameterKind.Text, Required: false, Default: " ")],
            call => call.Text(0)!.PadLeft(call.Integer(1), call.Text(2)![0])))
        .Add("sample", new Function("count", [new("items", ParameterKind.Any, Rest: true)], call => call.Rest.Count))
        .Add("sample", new Function("size", [new("list", ParameterKind.List)], call => call.List(0)?.Count ?? 0))
        .Add("sample", new Function("twice", [new("f", ParameterKind.Function)], call =>
            call.Context.Print(call.Context.Invoke(call.Function(0)!, 1)) + call.Context.Print(call.Context.Invoke(call.Function(0)!, 2))))
        .Add("sample", new Function("today", [], _ => new DateTime(2026, 3, 5, 8, 30, 0)))
        .Add("sample", new Function("days", [new("count", ParameterKind.Integer)], call => TimeSpan.FromDays(call.Integer(0))))
        .Add("sample", new Function("fail", [], _ => throw new FunctionException("示例函数不能用")))
        .Add("sample", new Function("crash", [], _ => throw new ArgumentException("boom")))
        .Add("sample", new Function("nothing", [], _ => null))
        .AddConstant("sample", "pi", 3.14m)
        .AddRoot(new Function("shout", [new("text", ParameterKind.Text)], call => call.Text(0) + "!"));
}
