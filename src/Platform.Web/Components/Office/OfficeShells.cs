using Microsoft.AspNetCore.Mvc.Rendering;
using Platform.Core.Tenancy;

namespace Platform.Web.Components.Office;

/// <summary>Makes the shell of an office page from the tenant, the person and the registered menu.</summary>
public sealed class OfficeShells(OfficeMenu menu, IMultiTenantContextAccessor accessor)
{
    public async Task<OfficeShell> OfAsync(ViewContext view)
    {
        if (view.ViewData["Shell"] is OfficeShell own)
        {
            return own;
        }

        var face = accessor.MultiTenantContext?.TenantInfo.Kind == TenantKind.Province ? OfficeFace.Province : OfficeFace.Office;
        var place = accessor.MultiTenantContext?.TenantInfo.Name ?? PageFrame.PlatformName;
        return new OfficeShell(face, place, await menu.ForAsync(view.HttpContext.User, face)) { Person = OfficePerson.Of(view.HttpContext.User) };
    }
}
