namespace Platform.Templating;

/// <summary>Scriban's built-in functions.</summary>
public static class BuiltinFunctions
{
    public static FunctionTable Table { get; } = FunctionTable.Empty;
}
