using Platform.Policy.Model;
using Platform.Policy.Shapes;

namespace Platform.Policy.Differences;

/// <summary>The unit in which a record writes the number of a key.</summary>
internal static class UnitWords
{
    /// <param name="around">The unit of what the record is part of: the cells of a table have their line's.</param>
    public static string? Of(object record, KeyShape key, string? around, PackageNames names) => (record, key.Name) switch
    {
        (Target target, "value") => target.Unit ?? names.Indicator(target.Indicator)?.Unit,
        (Parameter parameter, "value") => parameter.Unit,
        (PlanningStandard standard, "value") => standard.Unit,
        (PlanningStandard standard, "threshold") => standard.ThresholdUnit,
        (Preference preference, "value") => preference.Unit,
        (FilingRequirement requirement, "value") => requirement.Unit,
        (StaffRequirement, "experience_years") or (PaymentSchedule, "years") => "年",
        (Fact fact, "min" or "max") => fact.Unit,
        (Rate rate, "amount") => rate.Unit,
        (Rate rate, "times") => rate.TimesUnit,
        (Rate rate, "per_unit") => rate.PerUnitLabel,
        (Cap or ProgrammeBudget, "amount") => "元",
        (AmountLimit, _) => around ?? "元",
        (AmountLine line, "rate" or "rate_limits") => line.Unit,
        (AmountLine, "limits") or (SubsidyRule, "limits") => "元",
        (AmountLine, _) => null,
        (Quantity quantity, _) => quantity.Unit ?? around,
        (RateBrackets, "by") or (BracketStep, "up_to") => null,
        (Assumption assumption, "value") => assumption.Unit,
        (Share or SplitPart, "percent") => "%",
        (MonthsQuantity, "at_least") => "天",
        (MonthsQuantity, "at_most") => "个月",
        (PaperLayout, _) => key.Name.EndsWith("_mm", StringComparison.Ordinal) ? "毫米" : key.Name.EndsWith("_pt", StringComparison.Ordinal) ? "磅" : null,
        (RateTable or RateCell or RateBrackets or BracketStep or DatedValues or DatedValue, _) => around,
        _ => null,
    };
}
