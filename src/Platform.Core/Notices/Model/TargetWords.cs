using System.Globalization;
using Platform.Policy.Model;

namespace Platform.Core.Notices.Model;

/// <summary>A target's goal and its indicator's 口径 in words.</summary>
public static class TargetWords
{
    public static string Goal(Target target, string? unit)
    {
        var figure = target.Value is { } value ? value.ToString(CultureInfo.InvariantCulture) + unit : "";
        return target.Bound switch
        {
            Bound.AtLeast => $"不少于{figure}",
            Bound.MoreThan => $"超过{figure}",
            Bound.Exactly => $"达到{figure}",
            Bound.Relative => $"高于{target.RelativeTo}",
            Bound.Increase => "有所提高（未定数值）",
            Bound.Exists => "建成或创成",
            _ => "定性目标",
        };
    }

    public static string? Basis(Indicator? indicator) => indicator switch
    {
        null => null,
        { Numerator: { } numerator, Denominator: { } denominator } => $"{numerator}÷{denominator}",
        { Definition: { } definition } => definition,
        { Numerator: { } numerator } => numerator,
        _ => null,
    };
}
