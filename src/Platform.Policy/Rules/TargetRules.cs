using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Shapes;

namespace Platform.Policy.Rules;

internal static class TargetRules
{
    public static void Check(Target target, BoundFields at, Findings findings)
    {
        if (target.Bound is Bound.AtLeast or Bound.MoreThan or Bound.Exactly && target.Value is null)
            findings.Error(at.PlaceOf("bound"), $"界为 {ChoiceWords.Of(target.Bound)} 的目标没有数值", "补上 value；原文没有数字的，把 bound 改为 qualitative");
        if (target.Bound == Bound.Qualitative && target.Value is not null)
            findings.Error(at.PlaceOf("value"), "定性目标不写数值", "删去 value，或把 bound 改为 at_least 等有数值的界");
        if (target.Bound == Bound.Relative && target.RelativeTo is null)
            findings.Error(at.PlaceOf("bound"), "相对目标没有写比什么", "补上 relative_to，如 全市水平");
        if (target.Bound != Bound.Relative && target.RelativeTo is not null)
            findings.Error(at.PlaceOf("relative_to"), "只有相对目标才写 relative_to", "删去 relative_to，或把 bound 改为 relative");
        if (target.ResponsibleAssumed && target.Responsible is null)
            findings.Error(at.PlaceOf("responsible_assumed"), "写了责任部门系推定，却没有写责任部门", "补上 responsible，或删去 responsible_assumed");
    }

    public static void Check(Indicator indicator, BoundFields at, Findings findings)
    {
        if (indicator.Decimals is < 0 or > 6)
            findings.Error(at.PlaceOf("decimals"), $"小数位不能是 {indicator.Decimals}", "写 0 到 6");
    }

    public static void Check(PlanningStandard standard, BoundFields at, Findings findings)
    {
        UnitRules.Together(standard.Value, "value", standard.Unit, "unit", at, findings);
        UnitRules.Together(standard.Threshold, "threshold", standard.ThresholdUnit, "threshold_unit", at, findings);
    }
}
