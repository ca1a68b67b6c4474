using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Subsidies.Compiling;

namespace Platform.Policy.Subsidies.Batches;

/// <summary>A rule with other figures, for a what-if that does not come from a file.</summary>
public static class RuleVariant
{
    /// <summary>The plan of the same scheme under the changed rule; null with the reasons when the change does not fit together.</summary>
    public static RulePlan? Compile(RulePlan plan, SubsidyRule changed, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var findings = new Findings();
        var variant = RuleCompiler.Compile(plan.Subsidy with { Rule = changed }, plan.Facts, findings);
        diagnostics = findings.Sorted();
        return variant;
    }
}
