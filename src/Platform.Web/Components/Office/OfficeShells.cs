using Microsoft.AspNetCore.Mvc.Rendering;
using Platform.Core.Accounts;
using Platform.Core.Tenancy;
using Platform.Core.WorkItems;
using Platform.Web.Routing;

namespace Platform.Web.Components.Office;

/// <summary>Makes the shell of an office page from the tenant, the person and the registered menu.</summary>
public sealed class OfficeShells(OfficeMenu menu, IMultiTenantContextAccessor accessor, StaffLinks links, Rights rights, WorkItemDesk desk)
{
    public async Task<OfficeShell> OfAsync(ViewContext view)
    {
        if (view.ViewData["Shell"] is OfficeShell own)
        {
            return own;
        }

        var face = accessor.MultiTenantContext?.TenantInfo.Kind == TenantKind.Province ? OfficeFace.Province : OfficeFace.Office;
        var place = accessor.MultiTenantContext?.TenantInfo.Name ?? PageFrame.PlatformName;
        var shell = new OfficeShell(face, place, await menu.ForAsync(view.HttpContext.User, face)) { Person = OfficePerson.Of(view.HttpContext.User) };
        return rights.Allows(Permissions.Work) ? await AtWorkAsync(shell, view.HttpContext.RequestAborted) : shell;
    }

    private async Task<OfficeShell> AtWorkAsync(OfficeShell shell, CancellationToken cancellation) => shell with
    {
        HomeUrl = links.Of(""),
        MessagesUrl = links.Of("work-items/to-read"),
        Unread = await desk.CountAsync(WorkItemReader.Of(rights), WorkItemKind.ToRead, cancellation),
    };
}
