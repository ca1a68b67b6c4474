using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Wording;

namespace Platform.Core.Subsidies;

/// <summary>Whether what is written down of an application can be kept.</summary>
public sealed class CaseEntryCheck(CaseRules rules, PolicyReader policy, Calendar calendar)
{
    /// <summary>What is wrong with it; null where nothing is. Facts may still be missing: they are, until the case is decided.</summary>
    /// <param name="plan">The scheme's rule on the entry's day; null where something is wrong.</param>
    internal CaseChange.Refused? WhyNot(string scheme, CaseEntry entry, out RulePlan? plan)
    {
        plan = null;
        if (string.IsNullOrWhiteSpace(entry.Applicant))
        {
            return new("请写明申请人。", nameof(CaseEntry.Applicant));
        }

        if (entry.Applicant.Trim().Length > CaseParticulars.ApplicantLength)
        {
            return new($"申请人太长，请缩到 {CaseParticulars.ApplicantLength} 字以内。", nameof(CaseEntry.Applicant));
        }

        if (entry.Day is not { } day)
        {
            return new("请写适用政策的日期，如 2026年11月20日。", nameof(CaseEntry.Day));
        }

        if (day > calendar.Today())
        {
            return new("日期还没有到，请填今天或以前的日期。", nameof(CaseEntry.Day));
        }

        if (policy.Package.Profile is { Lifespan.Until: { } end } profile && day >= end)
        {
            return new($"{profile.Name}自{DateWords.Day(end)}起已撤销，请填以前的日期。", nameof(CaseEntry.Day));
        }

        plan = rules.On(day)?.Find(scheme);
        return plan is null ? new("这一天没有这项补贴的规则，请核对日期。", nameof(CaseEntry.Day)) : Faults(plan, entry);
    }

    private static CaseChange.Refused? Faults(RulePlan plan, CaseEntry entry)
    {
        var facts = CaseFacts.Of(plan.Facts, entry.Facts);
        return facts.Unknown.Concat(facts.Table.Faults.Select(fault => fault.Sentence)).FirstOrDefault() is { } fault ? new(fault, nameof(CaseEntry.Facts)) : null;
    }
}
