namespace Platform.Templating;

/// <summary>What a function wants at one place. A call converts the given value to this kind before the body runs.</summary>
public enum ParameterKind
{
    /// <summary>The value as it is, also an <see cref="IScriptValue"/> still wrapped.</summary>
    Any,

    /// <summary>A string; anything else is printed, null stays null.</summary>
    Text,

    /// <summary>A 32-bit integer; null is 0, a fraction is rounded, digits in a string are read.</summary>
    Integer,

    /// <summary>A 64-bit integer, converted like <see cref="Integer"/>.</summary>
    Long,

    /// <summary>int, long, decimal or double; null is 0, a string is read as a number.</summary>
    Number,

    /// <summary>True or false by truth rules.</summary>
    Boolean,

    /// <summary>An array, range or object's pairs as a list; null stays null, a single value becomes a list of one.</summary>
    List,

    /// <summary>A <see cref="ScriptObject"/> or null.</summary>
    Object,

    /// <summary>A <see cref="Templating.Function"/> or null.</summary>
    Function,

    /// <summary>A date; a string is parsed in the context's culture, null stays null.</summary>
    DateTime,

    /// <summary>A span of time or null.</summary>
    TimeSpan,
}

/// <summary>A parameter of a <see cref="Templating.Function"/>.</summary>
/// <param name="Name">The name for named arguments (<c>f count: 3</c>).</param>
/// <param name="Kind">The kind a given value is converted to.</param>
/// <param name="Required">False when a call may leave it out.</param>
/// <param name="Default">The value of an argument left out; it must already be of the kind.</param>
/// <param name="Rest">True for the last parameter that takes all remaining arguments.</param>
public sealed record Parameter(string Name, ParameterKind Kind, bool Required = true, object? Default = null, bool Rest = false);
