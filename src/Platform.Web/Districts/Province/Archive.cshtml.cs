using Microsoft.AspNetCore.Authorization;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Web.Districts.Province;

/// <summary>归档: kept for the record, and closed to everybody.</summary>
[Authorize(Policy = Permissions.ManageTenants)]
public sealed class ArchiveModel(TenantLifeCycle lifeCycle, DistrictsInSight sight, WorkContext work) : LifeCyclePage(sight, work)
{
    public override string Verb => "归档";

    protected override IReadOnlyList<string> Consequences => ["区县的公众页面和工作台都不再打开，谁也不能登录。", "数据和审计记录原样保存。", "归档后不能恢复。"];

    protected override Task<TenantChange> ActAsync(CancellationToken cancellation) =>
        lifeCycle.ArchiveAsync(District.Id, cancellation);
}
