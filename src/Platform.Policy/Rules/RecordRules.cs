using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;

namespace Platform.Policy.Rules;

/// <summary>What must hold within one record, beyond the form of each key.</summary>
internal static class RecordRules
{
    public static void Check(object record, BoundFields at, Findings findings)
    {
        switch (record)
        {
            case TenantProfile profile: ProfileRules.Check(profile, at, findings); break;
            case PaperLayout layout: LayoutRules.Check(layout, at, findings); break;
            case LifeSpan span: DateRules.Ordered(span.From, span.Until, at, findings); break;
            case Town town: DateRules.Ordered(town.From, town.Until, at, findings); break;
            case Successor successor: ProfileRules.Check(successor, at, findings); break;
            case PolicyDocument document: DocumentRules.Check(document, at, findings); break;
            case BasisDocument basis: DocumentNumber.Check(basis.Number, at, findings); break;
            case Fact fact: FactRules.Check(fact, at, findings); break;
            case FactColumn column: FactRules.Check(column, at, findings); break;
            case Indicator indicator: TargetRules.Check(indicator, at, findings); break;
            case Target target: TargetRules.Check(target, at, findings); break;
            case PlanningStandard standard: TargetRules.Check(standard, at, findings); break;
            case Parameter parameter: DateRules.Ordered(parameter.From, parameter.Until, at, findings); break;
            case Preference preference: PreferenceRules.Check(preference, at, findings); break;
            case Phase phase: DateRules.Ordered(phase.From, phase.Until, at, findings); break;
            case Subsidy subsidy: SubsidyRules.Check(subsidy, at, findings); break;
            case Rate rate: SubsidyRules.Check(rate, at, findings); break;
            case Cap cap: SubsidyRules.Check(cap, at, findings); break;
            case Share share: SubsidyRules.Check(share, at, findings); break;
            case HolidayNotice notice: HolidayRules.Check(notice, at, findings); break;
            case DaysOff off: HolidayRules.Check(off, at, findings); break;
            case FilingRequirement requirement: UnitRules.Together(requirement.Value, "value", requirement.Unit, "unit", at, findings); break;
        }
    }
}
