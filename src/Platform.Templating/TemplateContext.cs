using System.Globalization;

namespace Platform.Templating;

/// <summary>What one rendering may see and how strict it is. A template reaches nothing else.</summary>
public sealed record TemplateContext
{
    /// <summary>The root names. The object itself is never changed; objects inside it should be frozen.</summary>
    public ScriptObject Model { get; init; } = [];

    public FunctionTable Functions { get; init; } = BuiltinFunctions.Table;

    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public Limits Limits { get; init; } = Limits.Default;

    /// <summary>True: an unknown variable or member is an error that names the nearest known one.</summary>
    public bool Strict { get; init; }

    /// <summary>True: printing null is an error that names the expression.</summary>
    public bool RefuseNull { get; init; }

    /// <summary>Finds a template for <c>include</c> by its logical name; null when there is none. Names with <c>..</c>, a leading slash, a backslash, a colon or control characters never reach it.</summary>
    public Func<string, Template?>? Templates { get; init; }
}
