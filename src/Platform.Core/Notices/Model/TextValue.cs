using System.Globalization;
using Platform.Documents.Marks;
using Platform.Templating;

namespace Platform.Core.Notices.Model;

/// <summary>A string of the model: printed encoded, so that data never becomes markup, and marked with its source if it has one.</summary>
internal sealed class TextValue(string text, string? sourceId = null) : IScriptValue, ISourced
{
    public string? SourceId { get; } = sourceId;

    public object? Unwrap() => text;

    public string Format(CultureInfo culture) => SourceMark.Around(SourceId, DocumentEncoding.EncodeInline(text));
}
