using Microsoft.AspNetCore.Authorization;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Web.Districts.Province;

/// <summary>恢复: the district works again.</summary>
[Authorize(Policy = Permissions.ManageTenants)]
public sealed class ResumeModel(TenantLifeCycle lifeCycle, DistrictsInSight sight, WorkContext work) : LifeCyclePage(sight, work)
{
    public override string Verb => "恢复";

    protected override IReadOnlyList<string> Consequences => ["区县的人又可以办理事项。", "页面不再显示停用的原因。"];

    protected override Task<TenantChange> ActAsync(CancellationToken cancellation) =>
        lifeCycle.ResumeAsync(District.Id, cancellation);
}
