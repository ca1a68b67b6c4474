namespace Platform.Templating;

/// <summary>Thrown by <see cref="Template.RenderText"/> alone: the template could not be parsed or rendered.</summary>
public sealed class TemplateException(IReadOnlyList<Diagnostic> diagnostics)
    : Exception(string.Join(Environment.NewLine, diagnostics))
{
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
