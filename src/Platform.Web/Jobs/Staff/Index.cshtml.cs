using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Jobs;
using Platform.Core.Time;
using Platform.Web.Components;
using Platform.Web.Components.Tables;
using Platform.Web.Notices;
using Platform.Web.Routing;

namespace Platform.Web.Jobs.Staff;

/// <summary>长任务: the own ones; all of them for whoever operates the platform.</summary>
[Authorize(Policy = Permissions.Work)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(FindJobs find, StaffLinks links, Calendar calendar) : PageModel
{
    private static readonly IReadOnlyList<Option> States = [.. Enum.GetValues<JobState>().Select(state => new Option(state.ToString(), JobWords.Of(state).Text))];

    public DataTable Jobs { get; private set; } = null!;

    private TableDefinition<Job> Table => new TableDefinition<Job>("长任务", job => job.Id.ToString())
    {
        Counter = "个",
        Empty = new EmptyState("没有长任务", "在审计记录里核验审计链之类的工作，会在这里显示进度和结果。"),
        Link = job => links.Of($"jobs/{job.Id}"),
    }
    .Text("title", "任务", job => job.Title, ColumnWidth.Wide)
    .Tag("state", "状态", job => job.State, JobWords.Of)
    .Number("done", "已处理", job => job.Done, "件")
    .Number("failed", "没有成功", job => job.Failed, "件")
    .Text("actor", "发起人", job => job.Actor)
    .Moment("created", "发起时间", job => job.CreatedAt)
    .Moment("finished", "结束时间", job => job.FinishedAt)
    .Search("q", "任务", text => job => job.Title.Contains(text))
    .Choice("state", "状态", States, value => Chosen(Enum.Parse<JobState>(value)))
    .OrderBy(job => job.CreatedAt, descending: true)
    .OrderBy(job => job.Id);

    public async Task OnGetAsync(CancellationToken cancellation) => Jobs = await Table.LoadAsync(find.Visible(), Table.Query(Request.Query), cancellation);

    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancellation) => File(
        await Table.ExportAsync(find.Visible(), Table.Query(Request.Query), cancellation),
        ExcelWriter.ContentType,
        DownloadName.Of($"{Table.Title} {calendar.Today():yyyy-MM-dd}", "xlsx"));

    private static System.Linq.Expressions.Expression<Func<Job, bool>> Chosen(JobState state) => job => job.State == state;
}
