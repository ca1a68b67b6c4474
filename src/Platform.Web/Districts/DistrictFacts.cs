using Platform.Core.Tenancy;
using Platform.Core.Tenancy.Board;
using Platform.Policy.Wording;
using Platform.Web.Components.Casework;

namespace Platform.Web.Districts;

/// <summary>A district's facts in labelled pairs; what does not apply is left out.</summary>
internal static class DistrictFacts
{
    public static IReadOnlyList<LabelledFact> Of(DistrictRow row, TenantDirectory directory)
    {
        var (tenant, figures, policy) = row;
        var successor = tenant.SuccessorId is { } id ? directory.GetById(id)?.Name : null;
        return
        [
            .. new LabelledFact[]
            {
                new("区划代码", tenant.Code) { Copyable = true },
                new("网址", $"/{tenant.Identifier}") { Copyable = true },
                new("正式启用日", tenant.LiveFrom is { } live ? DateWords.Day(live) : null),
                new("停用原因", tenant.Notice),
                new("由谁承继", successor),
                new("撤并日期", tenant.SuccessionDay is { } day ? DateWords.Day(day) : null),
            }.Where(fact => !string.IsNullOrEmpty(fact.Value)),
            new("管理员到位", null) { Tag = DistrictWords.Of(figures.Standing) },
            new("县级管理员", $"{figures.Administrators} 人"),
            new("账号", $"{figures.Accounts} 个"),
            new("未办结的待办", $"{figures.OpenWork} 件"),
            new("最近活动", DistrictWords.Moment(figures.LastSeen)),
            .. Of(policy),
        ];
    }

    private static IReadOnlyList<LabelledFact> Of(DistrictPolicy? policy) => policy is null ? [new("政策文件", "政策包没有加载")] :
    [
        new("政策文件", policy.Unverified == 0 ? $"{policy.Documents} 份" : $"{policy.Documents} 份，其中 {policy.Unverified} 份效力待核"),
        new("政策完备", $"共 {policy.Parts.Count} 项，写了 {policy.Configured} 项{Missing(policy)}"),
        new($"{DistrictPolicy.DaysAhead} 天内到期", policy.DueSoon.Count == 0 ? "没有目标到期" : string.Join('；', policy.DueSoon.Select(target => $"{DateWords.Day(target.Due)} {target.Label}").Distinct())),
    ];

    private static string Missing(DistrictPolicy policy) =>
        policy.Configured == policy.Parts.Count ? "" : $"；还没有{string.Join("、", policy.Parts.Where(part => part.Count == 0).Select(part => part.Name))}";
}
