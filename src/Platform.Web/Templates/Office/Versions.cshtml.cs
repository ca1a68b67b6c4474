using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Accounts;
using Platform.Core.Notices.Templates;
using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Policies;
using Platform.Web.Tenancy;

namespace Platform.Web.Templates.Office;

/// <summary>历次版本: of the district's own copy of one template.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
[ShowsPolicy]
public sealed class VersionsModel(NoticeTemplates templates, FindTemplateVersions find, PolicyReader policies) : TemplatePage(templates, find, policies)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();
}
