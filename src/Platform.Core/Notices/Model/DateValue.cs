using System.Globalization;
using Platform.Policy.Wording;
using Platform.Templating;

namespace Platform.Core.Notices.Model;

/// <summary>A day: computes as a date, prints as 2021年4月22日.</summary>
internal sealed class DateValue(DateOnly day, string? sourceId) : IScriptValue, ISourced
{
    public string? SourceId { get; } = sourceId;

    public object? Unwrap() => day.ToDateTime(TimeOnly.MinValue);

    public string Format(CultureInfo culture) => SourceMark.Around(SourceId, DateWords.Day(day));
}
