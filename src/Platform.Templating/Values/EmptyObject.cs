namespace Platform.Templating;

/// <summary>The value of <c>empty</c>: equal to everything without content, printed as nothing.</summary>
internal sealed class EmptyObject
{
    private EmptyObject()
    {
    }

    public static EmptyObject Value { get; } = new();

    public static bool IsEmpty(object? value) => value switch
    {
        null or EmptyObject => true,
        string text => text.Length == 0,
        ScriptArray array => array.Count == 0,
        ScriptObject members => members.Count == 0,
        ScriptRange range => range.Count == 0,
        _ => false,
    };
}
