using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Policies.Versions;
using Platform.Policy.Packages;
using Platform.Tests.Rights;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Subsidies;

/// <summary>An invented district that pays half of what an institution's building cost; it is 22 November 2026 until a test moves the clock.</summary>
public sealed class CasesApp() : PlatformApp("tests", "Platform.Tests", "Web", "Subsidies", "Packages")
{
    public const string Cases = "/town/office/subsidies";

    public MovableTime Time { get; } = new(PortalApp.Now);

    protected override TimeProvider Clock => Time;

    internal Task<Officer> OfficerAsync(string name = "李经办") => Officer.As(this, "town", name, "department_officer:health");

    internal Task<Officer> ReviewerAsync(string name = "王审核") => Officer.As(this, "town", name, "department_reviewer:health");

    /// <summary>Registers a case, of the scheme for buildings unless another is named.</summary>
    /// <returns>Its page.</returns>
    internal static async Task<string> RegisterAsync(Officer officer, string applicant = "向阳托育园", string day = "2026.10.8", string cost = "100万元", string opened = "2025年6月1日", string scheme = "building")
    {
        var done = await officer.SubmitAsync($"{Cases}/new/{scheme}", "main form", ("Form.Applicant", applicant), ("Form.Day", day), ("opened_on", opened), ("project_cost", cost));
        Assert.Equal(applicant, done.QuerySelector("h1")!.TextContent.Trim());
        return done.QuerySelectorAll(".crumbs a, nav a").Select(link => link.GetAttribute("href")!).Last(href => Guid.TryParse(href[(href.LastIndexOf('/') + 1)..], out _));
    }

    /// <summary>Brings a version into force that pays another share.</summary>
    internal async Task PublishAsync(int percent, DateOnly from, DateOnly? until = null, string rename = "building")
    {
        using var drafter = await Officer.As(this, "town", "甲管理", "district_administrator");
        using var confirmer = await Officer.As(this, "town", "乙管理", "district_administrator");
        var draft = await DraftAsync(drafter, percent, from, until, rename);
        Assert.IsType<PolicyChange.Done>(await confirmer.InsideAsync(services => services.GetRequiredService<ConfirmVersion>().RunAsync(new(draft.Id, draft.Version), CancellationToken.None)));
    }

    /// <summary>A checked draft.</summary>
    /// <param name="until">撤销日期 of the district, where the draft writes one.</param>
    /// <param name="rename">The scheme's item id.</param>
    internal static async Task<PolicyVersion> DraftAsync(Officer drafter, int percent, DateOnly from, DateOnly? until = null, string rename = "building")
    {
        var all = await drafter.InsideAsync(services => services.GetRequiredService<FindVersions>().RunAsync(CancellationToken.None));
        var latest = all.Where(found => found.Version.State == PolicyVersionState.Confirmed).MaxBy(found => found.Version.Number)!.Version;
        var draft = Done(await drafter.InsideAsync(services => services.GetRequiredService<StartDraft>().RunAsync(new(latest.Id, "调整建设补助"), CancellationToken.None)));
        var files = await drafter.InsideAsync(services => services.GetRequiredService<FindVersions>().FilesAsync(draft.Id, CancellationToken.None));
        var file = files.Single(known => known.Path.EndsWith("subsidies.yaml", StringComparison.Ordinal));
        var at = file.Text.IndexOf("percent: ", StringComparison.Ordinal) + "percent: ".Length;
        var text = $"{file.Text[..at]}{percent}{file.Text[file.Text.IndexOf(' ', at)..]}";
        text = text.Replace("building:", $"{rename}:", StringComparison.Ordinal);
        var tenant = files.Single(known => known.Path.EndsWith("tenant.yaml", StringComparison.Ordinal));
        var changed = until is { } day ? new[] { new PolicyFile(file.Path, text), tenant with { Text = $"{tenant.Text.TrimEnd()}\nlifespan: {{ until: {day:yyyy-MM-dd}, reason: 经批准撤销 }}\n" } } : [new PolicyFile(file.Path, text)];
        draft = Done(await drafter.InsideAsync(services => services.GetRequiredService<SaveDraftFiles>().RunAsync(new(draft.Id, draft.Version, changed, []), CancellationToken.None)));
        var basis = new PolicyBasis(PolicyBasisKind.IssuedDocument, "关于调整建设补助的通知", "新府办发〔2026〕8号", from);
        draft = Done(await drafter.InsideAsync(services => services.GetRequiredService<DescribeDraft>().RunAsync(new(draft.Id, draft.Version, "调整建设补助", basis, from), CancellationToken.None)));
        draft = Done(await drafter.InsideAsync(services => services.GetRequiredService<CheckDraft>().RunAsync(new(draft.Id, draft.Version), CancellationToken.None)));
        Assert.Equal(PolicyVersionState.Checked, draft.State);
        return draft;
    }

    private static PolicyVersion Done(PolicyChange change) => Assert.IsType<PolicyChange.Done>(change).Version;
}
