namespace Platform.Templating;

/// <summary>What one rendering may use. A template that wants more ends in a diagnostic, never in an exhausted server.</summary>
public sealed record Limits
{
    public static Limits Default { get; } = new();

    /// <summary>Iterations of all loops together.</summary>
    public long Iterations { get; init; } = 200_000;

    /// <summary>Nested function calls, wraps and includes. One level costs the thread's stack some kilobytes: stay under 200.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>Nested includes.</summary>
    public int IncludeDepth { get; init; } = 20;

    /// <summary>Nested expressions and blocks in the source text; every further operator of a chain counts as one.</summary>
    public int Nesting { get; init; } = 250;

    /// <summary>Characters of the output.</summary>
    public long OutputChars { get; init; } = 4_000_000;

    /// <summary>Characters in one string.</summary>
    public int StringChars { get; init; } = 1_000_000;

    /// <summary>Characters of all strings built during the rendering.</summary>
    public long TextChars { get; init; } = 20_000_000;

    /// <summary>Items of all arrays and objects built during the rendering.</summary>
    public long Items { get; init; } = 1_000_000;

    /// <summary>Characters and items that functions are given to read, all calls together.</summary>
    public long Reads { get; init; } = 200_000_000;

    /// <summary>Time all regular expressions together may take.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Time the whole rendering may take.</summary>
    public TimeSpan RenderTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Characters of a template's source text.</summary>
    public int TemplateChars { get; init; } = 1_000_000;
}
