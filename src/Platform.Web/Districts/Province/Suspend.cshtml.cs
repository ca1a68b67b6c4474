using Microsoft.AspNetCore.Authorization;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Web.Districts.Province;

/// <summary>停用: with the reason that the district's pages show.</summary>
[Authorize(Policy = Permissions.ManageTenants)]
public sealed class SuspendModel(TenantLifeCycle lifeCycle, DistrictsInSight sight, WorkContext work) : LifeCyclePage(sight, work)
{
    public override string Verb => "停用";

    protected override IReadOnlyList<string> Consequences => ["区县的人仍能登录和查看，不能办理任何事项。", "公众页面照常打开，每页显示停用的原因。", "可以随时恢复。"];

    protected override void Check()
    {
        if (string.IsNullOrWhiteSpace(Reason))
        {
            ModelState.AddModelError(nameof(Reason), "请写明停用的原因，区县的页面会显示。");
        }
    }

    protected override Task<TenantChange> ActAsync(CancellationToken cancellation) =>
        lifeCycle.SuspendAsync(District.Id, Reason!.Trim(), cancellation);
}
