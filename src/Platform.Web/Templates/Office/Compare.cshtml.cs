using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Accounts;
using Platform.Core.Notices.Templates;
using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Policies;
using Platform.Web.Policies;
using Platform.Web.Tenancy;

namespace Platform.Web.Templates.Office;

/// <summary>与共用模板对照: the district's own copy, or an earlier version of it, against the shared template.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
[ShowsPolicy]
public sealed class CompareModel(NoticeTemplates templates, FindTemplateVersions find, PolicyReader policies) : TemplatePage(templates, find, policies)
{
    public IReadOnlyList<LineComparison> Comparisons { get; private set; } = [];

    /// <summary>What is compared.</summary>
    public string What { get; private set; } = "";

    /// <param name="version">The number of an earlier version; null for what counts now.</param>
    public async Task<IActionResult> OnGetAsync(int? version, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        var chosen = version is null ? null : Versions.FirstOrDefault(one => one.Number == version && !one.IsReset);
        if (version is not null && chosen is null)
        {
            return NotFound();
        }

        What = chosen is null ? "本地模板" : $"第 {chosen.Number} 版";
        Comparisons = Compare(Shared, chosen?.Texts ?? Current);
        return Page();
    }
}
