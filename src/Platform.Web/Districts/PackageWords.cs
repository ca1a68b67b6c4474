using Platform.Core.Tenancy;
using Platform.Policy.Packages;
using Platform.Web.Components;

namespace Platform.Web.Districts;

/// <summary>What an import would do, in words.</summary>
internal static class PackageWords
{
    /// <summary>Null where the package makes no district.</summary>
    public static TenantPackage? District(ImportPlan plan) => plan switch
    {
        ImportPlan.Open open => open.District,
        ImportPlan.Draft draft => draft.District,
        ImportPlan.TemplatesOnly only => only.District,
        ImportPlan.Unchanged same => same.District,
        _ => null,
    };

    public static StatusTag Of(ImportPlan plan) => plan switch
    {
        ImportPlan.Open => new StatusTag("可以开通", Tone.Good),
        ImportPlan.Draft => new StatusTag("将存为草稿", Tone.Attention),
        ImportPlan.TemplatesOnly => new StatusTag("将存入公文模板", Tone.Attention),
        ImportPlan.Unchanged => new StatusTag("没有变化", Tone.Neutral),
        _ => new StatusTag("不能导入", Tone.Danger),
    };
}
