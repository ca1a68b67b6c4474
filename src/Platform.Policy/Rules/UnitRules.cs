using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;

namespace Platform.Policy.Rules;

/// <summary>A number and its unit are written together or not at all.</summary>
internal static class UnitRules
{
    public static void Together(decimal? number, string numberKey, string? unit, string unitKey, BoundFields at, Findings findings)
    {
        if (number is not null && unit is null) findings.Error(at.PlaceOf(numberKey), $"写了 {numberKey} 而没有单位", $"补上 {unitKey}");
        if (number is null && unit is not null) findings.Error(at.PlaceOf(unitKey), $"写了 {unitKey} 而没有数值", $"补上 {numberKey}，或删去 {unitKey}");
    }
}
