namespace Platform.Core.Notices.Templates;

/// <summary>One thing wrong with a template, or with the text that it makes, and where.</summary>
/// <param name="File">The logical name of the template, its declaration or an included part; or the text that was made (成文).</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Message">A Chinese sentence that says what is wrong and how to mend it.</param>
public sealed record TemplateFault(string File, int Line, int Column, string Message)
{
    public override string ToString() => $"{File}:{Line}:{Column}: error: {Message}";
}
