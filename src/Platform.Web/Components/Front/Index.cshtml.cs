using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Time;
using Platform.Web.Components.Casework;
using Platform.Web.Components.Forms;
using Platform.Web.Components.Tables;
using Platform.Web.Notices;

namespace Platform.Web.Components.Front;

/// <summary>Every component with invented content, in the office's look or the portal's; in development only.</summary>
[AllowAnonymous]
[DevelopmentOnly]
public sealed class IndexModel(Deadlines deadlines, Calendar calendar, TimeProvider time) : PageModel
{
    private readonly TableDefinition<SampleInstitution> _institutions = SampleTable.Declare(deadlines);

    [BindProperty(SupportsGet = true)]
    public string? Look { get; set; }

    /// <summary>empty, errors or visitor: the states that a visit would otherwise not show.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty]
    public SampleForm Form { get; set; } = new();

    public bool Portal => Look == "portal";
    public DataTable Institutions { get; private set; } = null!;
    public Confirmation Closing { get; private set; } = SampleCase.Closing;
    public Deadlines Deadlines => deadlines;
    public DateOnly Today => calendar.Today();
    public JobProgress Progress => SampleCase.Progress(time.GetUtcNow());

    private IQueryable<SampleInstitution> Rows => (Show == "empty" ? [] : SampleInstitution.All(Today)).AsQueryable();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Form = new SampleForm { Investment = new TypedMoney("4.5万"), Opened = new TypedDay("2024.12.16"), Classes = ["toddler"] };
        if (Show == "errors")
        {
            Form = new SampleForm { Investment = new TypedMoney("很多"), Opened = new TypedDay("2024.2.30") };
            Form.Check(ModelState);
            Closing = Closing.Refused();
        }

        await LoadAsync(cancellation);
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancellation) => File(
        await _institutions.ExportAsync(Rows, _institutions.Query(Request.Query), cancellation),
        ExcelWriter.ContentType,
        DownloadName.Of($"{_institutions.Title} {Today:yyyy-MM-dd}", "xlsx"));

    public IActionResult OnGetProgress() => Partial("/Components/Casework/_JobProgress.cshtml", Progress);

    public async Task<IActionResult> OnPostSendAsync(CancellationToken cancellation)
    {
        Form.Check(ModelState);
        if (ModelState.IsValid)
        {
            return Done($"已提交 {Form.Name} 的备案。");
        }

        await LoadAsync(cancellation);
        return Page();
    }

    public IActionResult OnPostRemind(string[] selected) =>
        Done(selected.Length == 0 ? "没有选中机构。" : $"已向 {selected.Length} 家机构发送提醒。", selected.Length == 0 ? Tone.Attention : Tone.Good);

    public IActionResult OnPostSignOut() => Done("这里只看样子，没有登录可以退出。", Tone.Attention);

    public async Task<IActionResult> OnPostCloseAsync(string? confirmed, CancellationToken cancellation)
    {
        if (Closing.IsGiven(confirmed))
        {
            return Done($"已注销 {Closing.Name} 的备案。");
        }

        ModelState.Clear();
        Closing = Closing.Refused();
        await LoadAsync(cancellation);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellation) =>
        Institutions = await _institutions.LoadAsync(Rows, _institutions.Query(Request.Query), cancellation);

    private RedirectResult Done(string sentence, Tone tone = Tone.Good)
    {
        PageMessages.Say(TempData, sentence, tone);
        return Redirect(Portal ? "/components?look=portal" : "/components");
    }
}
