using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Web.Components.Forms;
using Platform.Web.Components.Tables;

namespace Platform.Web.Districts.Province;

/// <summary>撤并: from a day another district acts in its place.</summary>
[Authorize(Policy = Permissions.ManageTenants)]
public sealed class SucceedModel(TenantLifeCycle lifeCycle, DistrictsInSight sight, WorkContext work) : LifeCyclePage(sight, work)
{
    [BindProperty]
    public string? Successor { get; set; }

    [BindProperty]
    public TypedDay? Day { get; set; }

    /// <summary>Who could take over.</summary>
    public IReadOnlyList<Option> Successors =>
    [
        .. InSight.Where(tenant => tenant.Id != District.Id && tenant.State is not (TenantState.Archived or TenantState.Succeeded))
            .Select(tenant => new Option(tenant.Identifier, $"{tenant.Name}（{tenant.Code}）")),
    ];

    public override string Verb => "撤并";

    protected override IReadOnlyList<string> Consequences => ["从所填日期起，由承继的区县办理；这个区县只能查看。", "每个页面都会写明由谁承继。", "撤并后不能恢复启用。"];

    protected override void Check()
    {
        if (Successors.All(option => option.Value != Successor))
        {
            ModelState.AddModelError(nameof(Successor), "请选择由哪个区县承继。");
        }

        if (Day is not { Value: not null })
        {
            ModelState.AddModelError(nameof(Day), Day is null ? "请填写日期。" : $"没有看懂日期“{Day.Text}”。写成 2026.11.1 或 2026年11月1日。");
        }
    }

    protected override Task<TenantChange> ActAsync(CancellationToken cancellation) =>
        lifeCycle.SucceedAsync(District.Id, InSight.First(tenant => tenant.Identifier == Successor).Id, Day!.Value!.Value, cancellation);
}
