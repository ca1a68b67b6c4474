using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Time;
using Platform.Core.WorkItems;
using Platform.Web.Components;
using Platform.Web.Components.Tables;
using Platform.Web.Notices;

namespace Platform.Web.WorkItems.Staff;

/// <summary>待办、已办、待阅、我发起: an officer's home.</summary>
[Authorize(Policy = Permissions.Work)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(WorkItemDesk desk, DeskTables tables, Rights rights, Calendar calendar) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Tab { get; set; }

    public DeskTab Which => Tab switch { "done" => DeskTab.Done, "to-read" => DeskTab.ToRead, "sent" => DeskTab.Sent, _ => DeskTab.ToDo };

    public int ToDo { get; private set; }

    public int ToRead { get; private set; }

    public DataTable Items { get; private set; } = null!;

    private WorkItemReader Reader => WorkItemReader.Of(rights);

    private IQueryable<WorkItem> Rows => Which switch
    {
        DeskTab.Done => desk.FinishedBy(Reader),
        DeskTab.Sent => desk.SentBy(Reader),
        DeskTab.ToRead => desk.For(Reader, WorkItemKind.ToRead),
        _ => desk.For(Reader, WorkItemKind.ToDo),
    };

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var table = tables.Of(Which);
        Items = await table.LoadAsync(Rows, table.Query(Request.Query), cancellation);
        ToDo = await desk.CountAsync(Reader, WorkItemKind.ToDo, cancellation);
        ToRead = await desk.CountAsync(Reader, WorkItemKind.ToRead, cancellation);
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancellation)
    {
        var table = tables.Of(Which);
        return File(
            await table.ExportAsync(Rows, table.Query(Request.Query), cancellation),
            ExcelWriter.ContentType,
            DownloadName.Of($"{table.Title} {calendar.Today():yyyy-MM-dd}", "xlsx"));
    }

    public Task<IActionResult> OnPostReadAsync(Guid[] selected, CancellationToken cancellation) =>
        EachAsync(selected, "标为已阅", id => desk.ReadAsync(id, Reader, cancellation));

    public Task<IActionResult> OnPostRecallAsync(Guid[] selected, CancellationToken cancellation) =>
        EachAsync(selected, "撤回", id => desk.RecallAsync(id, Reader, cancellation));

    private async Task<IActionResult> EachAsync(Guid[] selected, string verb, Func<Guid, Task<WorkItemChange>> act)
    {
        var done = 0;
        string? reason = null;
        foreach (var id in selected)
        {
            var change = await act(id);
            (done, reason) = change is WorkItemChange.Done ? (done + 1, reason) : (done, change is WorkItemChange.Refused refused ? refused.Reason : reason);
        }

        PageMessages.Say(TempData, Told(selected.Length, done, verb, reason), done == selected.Length && done > 0 ? Tone.Good : Tone.Attention);
        return RedirectToPage(new { tab = Tab });
    }

    private static string Told(int selected, int done, string verb, string? reason) => selected == 0
        ? "没有选中事项。"
        : $"已{verb} {done} 件。" + (done < selected ? $"另有 {selected - done} 件没有{verb}：{reason ?? "已经不在这里。"}" : "");
}
