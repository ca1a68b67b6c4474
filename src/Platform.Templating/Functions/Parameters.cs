namespace Platform.Templating.Functions;

/// <summary>Short forms for writing the parameters of a built-in function.</summary>
internal static class Parameters
{
    public static Parameter Any(string name) => new(name, ParameterKind.Any);

    public static Parameter Text(string name) => new(name, ParameterKind.Text);

    public static Parameter Integer(string name) => new(name, ParameterKind.Integer);

    public static Parameter Number(string name) => new(name, ParameterKind.Number);

    public static Parameter Boolean(string name) => new(name, ParameterKind.Boolean);

    public static Parameter List(string name) => new(name, ParameterKind.List);

    public static Parameter Callback(string name) => new(name, ParameterKind.Function);

    public static Parameter Date(string name) => new(name, ParameterKind.DateTime);

    public static Parameter Rest(string name) => new(name, ParameterKind.Any, Required: false, Rest: true);

    public static Parameter Optional(this Parameter parameter, object? value = null) =>
        parameter with { Required = false, Default = value };
}
