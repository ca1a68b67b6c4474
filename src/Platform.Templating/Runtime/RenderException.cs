using Platform.Templating.Parsing;

namespace Platform.Templating;

/// <summary>A runtime error that knows its place. Never leaves the engine: <see cref="Template.Render"/> turns it into a diagnostic.</summary>
internal sealed class RenderException(SourceSpan span, string message) : Exception(message)
{
    public Diagnostic Diagnostic { get; } = span.Error(message);
}
