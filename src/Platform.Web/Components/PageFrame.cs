using Platform.Core.Policies;
using Platform.Core.Tenancy;
using Platform.Core.Time;
using Platform.Policy.Model;
using Platform.Web.Demo;

namespace Platform.Web.Components;

/// <summary>What the layout needs on every page: whose page it is, where to go, and whether this is a demonstration.</summary>
public sealed class PageFrame(PolicyPackages packages, IMultiTenantContextAccessor accessor, Calendar calendar, DemoMode demo)
{
    public const string PlatformName = "3岁以下婴幼儿照护政策服务平台";

    public TenantProfile? Tenant { get; } = accessor.MultiTenantContext is { } context
        ? packages.District(context.TenantInfo.Identifier)?.Profile
        : null;

    public bool Demo => demo.On;

    /// <summary>Whether the district no longer exists today.</summary>
    public bool Ended => Tenant?.Lifespan.Until is { } end && end <= calendar.Today();

    public static readonly IReadOnlyList<Crumb> Navigation =
    [
        new("首页", "~/"),
        new("政策文件", "~/policy"),
        new("工作目标", "~/policy/targets"),
        new("任务分工", "~/policy/duties"),
        new("补贴奖励", "~/policy/subsidies"),
        new("补贴测算", "~/subsidies"),
        new("税费优惠", "~/policy/preferences"),
        new("办事指南", "~/policy/filing"),
        new("监督管理", "~/policy/supervision"),
        new("通知公文", "~/notices"),
    ];

    /// <summary>Whether a navigation entry is the page at hand (the front page and the overview only exactly).</summary>
    public static bool IsCurrent(Crumb entry, PathString path)
    {
        var target = entry.Url[1..];
        return target is "/" or "/policy"
            ? string.Equals(path.Value?.TrimEnd('/'), target.TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
            : path.StartsWithSegments(target);
    }
}
