namespace Platform.Templating;

/// <summary>A function callable from a template, built in, registered by the host or declared in the template itself.</summary>
public sealed class Function
{
    private readonly Func<Call, object?>? _body;

    /// <param name="name">The name as written in templates, without its group.</param>
    /// <param name="parameters">In order; required ones first, a rest parameter last.</param>
    /// <param name="body">May throw <see cref="FunctionException"/>; must not keep the call after it returns.</param>
    public Function(string name, IReadOnlyList<Parameter> parameters, Func<Call, object?> body)
    {
        Name = name;
        Parameters = parameters;
        _body = body;
    }

    internal Function(TemplateFunction declared)
    {
        Name = declared.Name ?? "do";
        Parameters = [];
        Declared = declared;
    }

    internal Function(string name, Func<EvaluationContext, ScriptArray, ScriptObject?, object?> raw)
    {
        Name = name;
        Parameters = [];
        Raw = raw;
    }

    public string Name { get; }

    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>The declaration of a function written in a template; null for one of ours.</summary>
    internal TemplateFunction? Declared { get; }

    /// <summary>Takes positional and named arguments as they come; for include.</summary>
    internal Func<EvaluationContext, ScriptArray, ScriptObject?, object?>? Raw { get; }

    internal object? Run(Call call) => _body!(call);
}
