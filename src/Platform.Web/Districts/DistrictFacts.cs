using Platform.Core.Policies;
using Platform.Core.Tenancy;
using Platform.Core.Tenancy.Board;
using Platform.Core.Time;
using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Wording;
using Platform.Web.Components.Casework;

namespace Platform.Web.Districts;

/// <summary>A district's facts in labelled pairs; what does not apply is left out.</summary>
internal static class DistrictFacts
{
    public static IReadOnlyList<LabelledFact> Of(DistrictRow row, TenantDirectory directory, PolicyPackages packages, Calendar calendar)
    {
        var (tenant, figures) = row;
        var successor = tenant.SuccessorId is { } id ? directory.GetById(id)?.Name : null;
        return
        [
            .. new LabelledFact[]
            {
                new("区划代码", tenant.Code) { Copyable = true },
                new("网址", $"/{tenant.Identifier}") { Copyable = true },
                new("停用原因", tenant.Notice),
                new("由谁承继", successor),
                new("撤并日期", tenant.SuccessionDay is { } day ? DateWords.Day(day) : null),
            }.Where(fact => !string.IsNullOrEmpty(fact.Value)),
            new("管理员到位", null) { Tag = DistrictWords.Of(figures.Standing) },
            new("县级管理员", $"{figures.Administrators} 人"),
            new("账号", $"{figures.Accounts} 个"),
            new("未办结的待办", $"{figures.OpenWork} 件"),
            new("最近活动", DistrictWords.Moment(figures.LastSeen)),
            new("政策文件", Documents(packages.District(tenant.Identifier), calendar.Today())),
        ];
    }

    private static string Documents(TenantPackage? package, DateOnly today)
    {
        if (package is null)
        {
            return "政策包没有加载";
        }

        var documents = package.AsOf(package.DefaultDay(today)).Documents;
        var unverified = documents.Count(document => document.Standing.Status == StandingStatus.Unverified);
        return unverified == 0 ? $"{documents.Count} 份" : $"{documents.Count} 份，其中 {unverified} 份效力待核";
    }
}
