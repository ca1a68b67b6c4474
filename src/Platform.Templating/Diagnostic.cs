namespace Platform.Templating;

/// <summary>How bad a diagnostic is: an error stops rendering, a warning does not.</summary>
public enum Severity
{
    Error,
    Warning,
}

/// <summary>One finding in a template, at parse time or while rendering.</summary>
/// <param name="File">The template's logical name.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 characters.</param>
/// <param name="Severity">Whether rendering can go on.</param>
/// <param name="Message">A Chinese sentence that says what is wrong and how to mend it.</param>
public sealed record Diagnostic(string File, int Line, int Column, Severity Severity, string Message)
{
    public override string ToString() => $"{File}:{Line}:{Column}: {(Severity == Severity.Error ? "error" : "warning")}: {Message}";
}
