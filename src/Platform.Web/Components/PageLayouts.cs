using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Platform.Web.Components;

/// <summary>The layout of a page by the face in whose folder it stands.</summary>
internal static class PageLayouts
{
    public const string Portal = "/Components/_Layout.cshtml";
    public const string Office = "/Components/Office/_OfficeLayout.cshtml";

    public static string Of(ActionDescriptor action) => IsOffice(action) ? Office : Portal;

    /// <summary>Whether it is a page of those who work here, not of visitors.</summary>
    public static bool IsOffice(ActionDescriptor action) =>
        action is PageActionDescriptor page && page.ViewEnginePath.Split('/').Any(segment => segment is "Office" or "Province" or "Staff");
}
