using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Policies;
using Platform.Core.Tenancy;
using Platform.Core.Time;
using Platform.Web.Components.Tables;

namespace Platform.Web.Home.Front;

/// <summary>The districts of the deployment, one row each and so many on a page; only those are loaded.</summary>
[AllowAnonymous]
public sealed class IndexModel(TenantDirectory directory, PolicyPackages packages, Calendar calendar) : PageModel
{
    private const int Size = 20;
    private const int LongestName = 30;

    /// <summary>Part of a name, or the beginning of a code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Name { get; set; }

    public IReadOnlyList<DistrictRow> Districts { get; private set; } = [];

    public Pagination Pages { get; private set; } = new(1, Size, 0);

    /// <summary>All districts, found or not.</summary>
    public int Count => directory.Districts.Count;

    /// <summary>Whether there are more than fit on a page, so that looking for one is worth a field.</summary>
    public bool Searchable => Count > Size;

    public void OnGet()
    {
        var name = Name?.Trim() is { Length: > 0 and <= LongestName } given ? given : null;
        IReadOnlyList<TenantInfo> found = name is null ? directory.Districts : [.. directory.Search(name)];
        var last = new Pagination(1, Size, found.Count).Last;
        // Not bound: "page" is the name of a route value.
        Pages = new Pagination(int.TryParse(Request.Query["page"], out var asked) ? Math.Clamp(asked, 1, last) : 1, Size, found.Count);
        var today = calendar.Today();
        Districts = [.. Enumerable.Range(Pages.First - 1, Pages.Until - Pages.First + 1).Where(i => i >= 0).Select(i => DistrictRow.Of(found[i], packages, today))];
    }

    /// <summary>The address of another page of the same list.</summary>
    public string To(int page) => "/" + QueryString.Create(
    [
        .. Name is { Length: > 0 } name ? new[] { KeyValuePair.Create("name", (string?)name) } : [],
        .. page > 1 ? new[] { KeyValuePair.Create("page", (string?)page.ToString(System.Globalization.CultureInfo.InvariantCulture)) } : [],
    ]);
}
