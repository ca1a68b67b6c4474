using System.Globalization;
using Platform.Templating;

namespace Platform.Core.Notices.Model;

/// <summary>A figure of policy: computes as decimal, prints in the scale in which it was written.</summary>
internal sealed class NumberValue(decimal number, string? sourceId) : IScriptValue, ISourced
{
    public string? SourceId { get; } = sourceId;

    public object? Unwrap() => number;

    public string Format(CultureInfo culture) =>
        SourceMark.Around(SourceId, number.ToString(CultureInfo.InvariantCulture));
}
