using System.Globalization;
using Platform.Templating;

namespace Platform.Core.Notices.Model;

/// <summary>What a formatting function made of a value, with the value's source still attached. The text is already encoded.</summary>
internal sealed class FormattedValue(string text, string? sourceId) : IScriptValue, ISourced
{
    public string? SourceId { get; } = sourceId;

    public object? Unwrap() => text;

    public string Format(CultureInfo culture) => SourceMark.Around(SourceId, text);
}
