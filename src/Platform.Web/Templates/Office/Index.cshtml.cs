using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Notices;
using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Web.Components;
using Platform.Web.Components.Tables;
using Platform.Web.Notices;
using Platform.Web.Tenancy;

namespace Platform.Web.Templates.Office;

/// <summary>公文模板: what the district prints from, its own copies and the shared ones.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
[ShowsPolicy]
public sealed class IndexModel(ListNotices notices, FindTemplateVersions find, PolicyReader policies, Calendar calendar) : PageModel
{
    public DataTable Templates { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var table = Table();
        Templates = await table.LoadAsync(await RowsAsync(cancellation), table.Query(Request.Query), cancellation);
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancellation)
    {
        var table = Table();
        var file = await table.ExportAsync(await RowsAsync(cancellation), table.Query(Request.Query), cancellation);
        return File(file, ExcelWriter.ContentType, DownloadName.Of($"{table.Title} {calendar.Today():yyyy-MM-dd}", "xlsx"));
    }

    private async Task<IQueryable<TemplateRow>> RowsAsync(CancellationToken cancellation)
    {
        var own = await find.LatestAsync(cancellation);
        return notices.Run(policies.Package).Select(listing => new TemplateRow(listing, own.GetValueOrDefault(listing.Template.Path))).ToList().AsQueryable();
    }

    private static TableDefinition<TemplateRow> Table() => new TableDefinition<TemplateRow>("公文模板", row => row.Path)
    {
        Counter = "个",
        Empty = new EmptyState("没有公文模板", "平台带来的共用模板会出现在这里。"),
        Link = row => $"{TemplatePage.List}/{row.Path}",
    }
        .Text("title", "模板", row => row.Title, ColumnWidth.Wide)
        .Text("type", "文种", row => row.Type)
        .Tag("version", "用哪一份", row => row.Version, TemplateWords.Of)
        .Text("by", "最近保存", row => row.Own == null ? null : row.Own.SavedBy)
        .Moment("at", "保存时间", row => row.Own == null ? null : row.Own.SavedAt)
        .Tag("applies", "适用", row => row.Standing, TemplateWords.Of)
        .Text("reason", "不适用、不可用的原因", row => row.Listing.NotApplicable)
        .Search("q", "模板", text => row => row.Title.Contains(text))
        .OrderBy(row => row.Path);
}
