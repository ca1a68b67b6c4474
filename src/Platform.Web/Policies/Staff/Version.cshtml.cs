using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Accounts;
using Platform.Core.Policies.Versions;
using Platform.Core.Policies.Versions.Confirming;
using Platform.Core.Policies.Versions.Review;
using Platform.Core.Subsidies.Rechecking;
using Platform.Core.Tenancy;
using Platform.Core.Time;
using Platform.Web.Components.Tables;
using Platform.Web.Routing;

namespace Platform.Web.Policies.Staff;

/// <summary>One version: its paper and day, what was found in it, what it changes and touches, and what can be done with it now.</summary>
[Authorize(Policy = Permissions.Work)]
[ResponseCache(NoStore = true)]
public sealed class VersionModel(FindVersions find, ReviewVersion review, FindTouchedCases touched, DescribeDraft describe, CheckDraft check, FindConfirmers confirmers, VersionDesk desk, Rights rights, StaffLinks links, Calendar calendar, IMultiTenantContextAccessor accessor)
    : VersionPage(find, desk, rights, links)
{
    [BindProperty]
    public BasisForm Form { get; set; } = new();

    public VersionReview Review { get; private set; } = null!;

    public IReadOnlyList<CheckDraft.Finding> Findings => CheckDraft.Finding.Of(Version);

    internal const int MostTouched = 20;

    /// <summary>Subsidy cases that it would bring to another result, while it is not confirmed.</summary>
    public IReadOnlyList<ChangedCase> Touched { get; private set; } = [];

    /// <summary>Who may be asked to confirm it.</summary>
    public IReadOnlyList<FindConfirmers.Person> Confirmers { get; private set; } = [];

    /// <summary>What others saved meanwhile, where it differs from what was typed.</summary>
    public IReadOnlyList<BasisForm.Clash> Clashes { get; private set; } = [];

    public IReadOnlyList<Option> Sources =>
        [.. Siblings.Where(other => other.Version.State == PolicyVersionState.Confirmed).Select(other => new Option(other.Version.Id.ToString(), $"{VersionWords.Name(other.Version)}（{VersionWords.Of(other.Standing).Text}）"))];

    public bool MayChange => MayManage && Version.IsOpen;

    /// <summary>Whether the portal can show the district as it is from this version's day on.</summary>
    public bool ShowsOnPortal => accessor.Tenant.Kind == TenantKind.District && Version.State == PolicyVersionState.Confirmed && Version.EffectiveFrom != PolicyVersion.Beginning;

    /// <summary>Whether it is a layer's, which the province keeps.</summary>
    public bool IsLayer => accessor.Tenant.Kind == TenantKind.Province;

    /// <summary>追溯执行: its day lies before the day on which it was, or would be, confirmed.</summary>
    public bool IsRetroactive => Version.Kind != PolicyVersionKind.Import && Version.EffectiveFrom < (Version.ConfirmedAt is { } at ? Calendar.DayOf(at) : calendar.Today());

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        Form = BasisForm.Of(Version);
        return await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostDescribeAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        var (basis, day) = (Form.Basis(ModelState, nameof(Form)), Form.Effective(ModelState, nameof(Form)));
        if (string.IsNullOrWhiteSpace(Form.Summary))
        {
            ModelState.AddModelError("Form.Summary", "请写明这一版改了什么。");
        }

        return ModelState.IsValid
            ? await AnswerAsync(await describe.RunAsync(new(Id, Form.Known, Form.Summary!, basis, day, Form.BasedOn), cancellation), "已保存。", AgainAsync, cancellation)
            : await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostCheckAsync(int known, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        Form = BasisForm.Of(Version);
        return await AnswerAsync(await check.RunAsync(new(Id, known), cancellation), "已校验，结果见下。", AgainAsync, cancellation);
    }

    /// <summary>查受影响的区县: a long job, for a version of a layer.</summary>
    public async Task<IActionResult> OnPostDistrictsAsync([FromServices] CheckDistrictsBelow below, CancellationToken cancellation) =>
        !IsLayer || !await LoadAsync(cancellation) ? NotFound() : LocalRedirect(Url.Content(Links.Of($"jobs/{await below.AskAsync(Version, cancellation)}")));

    /// <summary>送请确认.</summary>
    public async Task<IActionResult> OnPostSendAsync(int known, Guid to, [FromServices] AskToConfirm ask, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        Form = BasisForm.Of(Version);
        return await AnswerAsync(await ask.RunAsync(new(Id, known, to, Here), cancellation), "已送到对方的待办事项。", AgainAsync, cancellation);
    }

    private async Task<IActionResult> AgainAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        Clashes = Form.Known == Version.Version ? [] : Form.Against(Version);
        Form.Known = Version.Version;
        ModelState.Remove("Form.Known");
        return await ShowAsync(cancellation);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        Review = await review.RunAsync(Version, cancellation);
        Touched = await touched.RunAsync(Version, cancellation);
        Confirmers = MayChange && Version.State == PolicyVersionState.Checked ? await confirmers.RunAsync(Version, cancellation) : [];
        return Page();
    }
}
