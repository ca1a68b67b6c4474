using System.Net;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Core.Jobs;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.Jobs;

public sealed class JobPagesTests : IAsyncDisposable
{
    private const string Jobs = "/sample/office/jobs";

    private readonly JobsApp app = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task VerifyAudit_FromTheAuditPage_ShowsProgressAndThenWhatWasFound()
    {
        using var auditor = await Officer.As(app, "sample", "审", "audit_administrator");

        var queued = await auditor.SubmitAsync("/sample/office/audit", "form[action*=Verify]");
        var url = Path(queued);
        Assert.Equal(("核验审计链", "排队中"), (queued.QuerySelector("h1")!.TextContent.Trim(), Tag(queued)));
        Assert.Equal("every 2s", queued.QuerySelector("#job")!.GetAttribute("hx-trigger"));

        await RunAsync();

        var done = await auditor.OpenAsync(url);
        Assert.Equal("已完成", Tag(done));
        Assert.Matches("样例区：审计链完好，共 \\d+ 条。", done.QuerySelector("main")!.TextContent);
        using var progress = await auditor.GetAsync(url + "?handler=Progress");
        Assert.Equal("true", progress.Headers.GetValues("HX-Refresh").Single());
    }

    [Fact]
    public async Task VerifyAudit_OfAChangedTrail_NamesTheFirstBadEvent()
    {
        using var auditor = await Officer.As(app, "sample", "审", "audit_administrator");
        var url = Path(await auditor.SubmitAsync("/sample/office/audit", "form[action*=Verify]"));
        await app.InsideAsync("sample", services => Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(
            services.GetRequiredService<PlatformDb>().Database, "UPDATE AuditEvents SET Actor = '别人' WHERE Sequence = 2 AND TenantId = (SELECT Id FROM Tenants WHERE Identifier = 'sample')", Cancellation));

        await RunAsync();

        Assert.Contains("样例区：审计链有问题，最早出在第 2 条", (await auditor.OpenAsync(url)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retry_OfWhatFailed_QueuesItOnce()
    {
        using var officer = await Officer.As(app, "sample", "李经办", "department_officer:health");
        var id = await officer.InsideAsync(async services =>
        {
            services.GetRequiredService<PlatformDb>().Work.AccountId = officer.Id;
            return await services.GetRequiredService<NewJobs>().AddNowAsync("counting", "数数", Cancellation);
        });
        await RunAsync();
        var page = await officer.OpenAsync($"{Jobs}/{id}");
        Assert.Equal(["第2项", "没有这一项。"], page.QuerySelectorAll("tbody tr > *").Select(cell => cell.TextContent));

        var again = await officer.SubmitAsync($"{Jobs}/{id}", "form[action*=Retry]");

        Assert.Equal("排队中", Tag(again));
        Assert.Null(again.QuerySelector("form[action*=Retry]"));
        await RunAsync();
        Assert.Equal(6, app.Done.Count);
        Assert.Equal(["数数"], (await officer.OpenAsync(Jobs + "?state=Done&q=数")).QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task Job_OfSomebodyElse_IsNotFound()
    {
        using var auditor = await Officer.As(app, "sample", "审", "audit_administrator");
        using var officer = await Officer.As(app, "sample", "李经办", "department_officer:health");
        var url = Path(await auditor.SubmitAsync("/sample/office/audit", "form[action*=Verify]"));

        using var seen = await officer.GetAsync(url);
        using var polled = await officer.GetAsync(url + "?handler=Progress");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (seen.StatusCode, polled.StatusCode));
        Assert.Contains("没有长任务", (await officer.OpenAsync(Jobs)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private Task<int> RunAsync() => app.Services.GetRequiredService<JobRunner>().RunDueAsync(Cancellation);

    private static string Path(IDocument page) => $"{Jobs}/{page.QuerySelector("[data-copy]")!.GetAttribute("data-copy")}";

    private static string Tag(IDocument page) => page.QuerySelector(".page-title .tag")!.TextContent.Trim();
}
