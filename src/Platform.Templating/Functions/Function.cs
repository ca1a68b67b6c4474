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

    public string Name { get; }

    public IReadOnlyList<Parameter> Parameters { get; }

    internal object? Run(Call call) => _body!(call);
}
