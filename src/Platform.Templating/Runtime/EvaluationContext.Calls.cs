using Platform.Templating.Syntax;

namespace Platform.Templating;

public sealed partial class EvaluationContext
{
    private object? _returnValue;
    private bool _hasReturnValue;
    private int _includeDepth;

    internal void Return(object? value, bool hasValue) => (_returnValue, _hasReturnValue, Flow) = (value, hasValue, Flow.Return);

    internal object? Invoke(Function function, ScriptArray arguments, ScriptObject? named, Block? wrapped)
    {
        Step();
        if (function.Declared is { } declared)
        {
            return Invoke(declared, arguments, named, wrapped);
        }

        EndedWithoutValue = false;
        if (function.Raw is { } raw)
        {
            return raw(this, arguments, named);
        }

        return RunNative(function, arguments, named);
    }

    /// <summary>Runs the main template.</summary>
    internal void RunPage(Block body)
    {
        body.Execute(this);
        FinishPage();
    }

    /// <summary>Runs an included template over the present variables and returns what it printed.</summary>
    internal string RunInclude(Block body, ScriptArray arguments, ScriptObject? named)
    {
        Enter();
        if (++_includeDepth > Limits.IncludeDepth)
        {
            throw LimitMessages.Exceeded("include 的层数", nameof(Limits.IncludeDepth), Limits.IncludeDepth);
        }

        var frame = new Frame(arguments);
        foreach (var (name, value) in named ?? [])
        {
            arguments.Members[name] = value;
            frame.TrySet(name, value);
        }

        var previous = SwapFrame(frame);
        var text = Capture(() =>
        {
            body.Execute(this);
            FinishPage();
        });
        SwapFrame(previous);
        _includeDepth--;
        Leave();
        return text;
    }

    private static object? RunNative(Function function, Call call)
    {
        try
        {
            return function.Run(call);
        }
        catch (Exception exception) when (exception is not (RenderException or FunctionException))
        {
            throw new FunctionException($"函数 {function.Name} 不能处理这些参数：{exception.Message}");
        }
    }

    private object? RunNative(Function function, ScriptArray arguments, ScriptObject? named)
    {
        var result = RunNative(function, FunctionBinding.Bind(this, function, arguments, named));
        if (result is string text)
        {
            ChargeText(text.Length);
        }

        return result;
    }

    private object? Invoke(TemplateFunction function, ScriptArray arguments, ScriptObject? named, Block? wrapped)
    {
        var members = FunctionBinding.Bind(this, function, arguments, named);
        Enter();
        var previous = SwapFrame(new Frame(arguments) { Wrapped = wrapped });
        if (members is not null)
        {
            PushScope(members);
        }

        function.Body.Execute(this);
        if (members is not null)
        {
            PopScope();
        }

        SwapFrame(previous);
        Leave();
        return TakeReturnValue();
    }

    private object? TakeReturnValue()
    {
        EndedWithoutValue = !_hasReturnValue;
        var value = _returnValue;
        (_returnValue, _hasReturnValue, Flow) = (null, false, Flow.Next);
        return value;
    }

    private void FinishPage() => Write(TakeReturnValue());
}
