using AngleSharp.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data.Providers;
using Platform.Core.Jobs;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.Tests.Data;
using Platform.Tests.Data.Databases;
using Platform.Tests.PolicyEditing;
using Platform.Tests.Rights;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Policies.Versions;

/// <summary>
/// 渝北区 raises what it pays for a place by a new document, on the pages of two nodes: drafted on one, confirmed on the other, in force at
/// midnight in Shanghai on both, told once, and yesterday still as it was.
/// </summary>
public sealed class RaisedRateJourneyTests(PostgresServer postgres)
{
    private const string Home = "/yubei/office/policies";
    private const string Document = """
        title: 重庆市渝北区卫生健康委员会关于调整开园激励性奖补标准的通知
        short_title: 调整开园激励性奖补标准
        type: 通知
        number: 渝北卫发〔2025〕31号
        issuer: government_office
        issued: 2025-06-20
        effective: 2025-07-01
        outline:
          - clause: 一
            title: 标准
        standing:
          status: 现行有效
          checked_on: 2025-06-20

        """;

    private static readonly string[] Midnight = ["2025-06-30", "2025-07-01"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task HigherRate_ByANewDocument_CountsFromMidnightOnBothNodes()
    {
        var database = await postgres.CopyAsync();
        var time = new MovableTime(new DateTimeOffset(2025, 6, 30, 15, 40, 0, TimeSpan.Zero));
        await using var first = new Node(database, time);
        await using var second = new Node(database, time);
        using var drafter = await Officer.As(first, "yubei", "甲管理", "district_administrator");
        await RefreshAsync(second);
        using var confirmer = await Officer.As(second, "yubei", "乙管理", "district_administrator");

        await drafter.SubmitAsync(Home + "/new", "main form", ("Form.From", await InForceAsync(drafter)), ("Form.Kind", "Change"), ("Form.Summary", "提高开园激励性奖补标准"));
        var draft = (await drafter.OpenAsync(Home)).QuerySelector("tbody th a")!.GetAttribute("href")!;
        var files = draft.Replace("/policies/", "/policy-editing/", StringComparison.Ordinal) + "/files/yubei/policies/award-2025/";
        await DraftTable.SaveAsync(drafter, files + "document.yaml", ("Text", Document));
        await DraftTable.SaveAsync(drafter, files + "subsidies.yaml", ("Text", Raised()));
        await drafter.SubmitAsync(draft, "form[action*=Describe]", ("Form.Summary", "提高开园激励性奖补标准"), ("Form.Kind", "IssuedDocument"), ("Form.Title", "关于调整开园激励性奖补标准的通知"), ("Form.Number", "渝北卫发〔2025〕31号"), ("Form.Day", "2025.6.20"), ("Form.EffectiveFrom", "2025.7.1"));
        var ready = await drafter.SubmitAsync(draft, "form[action*=Check]");
        Assert.Equal(("已校验，待确认", ""), (Text(ready.QuerySelector(".page-title .tag")!), string.Join('\n', ready.QuerySelectorAll("section:has(#findings) tbody tr").Where(row => Text(row).StartsWith("错误", StringComparison.Ordinal)).Select(Text))));
        Assert.Contains("3,500", Text(ready.QuerySelector("section:has(#differences)")!), StringComparison.Ordinal);
        var confirmed = await confirmer.SubmitAsync(draft + "/confirm", "main form", ("agreed", "true"));
        Assert.Equal("已确认，待施行", Text(confirmed.QuerySelector(".page-title .tag")!));

        await RefreshAsync(first);
        await RunDailyAsync(first, second);
        Assert.Equal([(true, false), (true, false)], [await RatesAsync(first, ""), await RatesAsync(second, "")]);
        Assert.Equal(0, await ToldAsync(drafter));

        time.Advance(TimeSpan.FromMinutes(20));

        Assert.Equal([(false, true), (false, true)], [await RatesAsync(first, ""), await RatesAsync(second, "")]);
        Assert.Equal([(true, false), (false, true)], [await RatesAsync(first, "?on=" + Midnight[0]), await RatesAsync(second, "?on=" + Midnight[1])]);
        await RunDailyAsync(first, second);
        await RunDailyAsync(second, first);
        Assert.Equal(1, await ToldAsync(drafter));
    }

    // The rule as the district printed it, with the new rate.
    private static string Raised()
    {
        var printed = File.ReadAllText(RepositoryFolder.Of("tenants", "yubei", "policies", "capability-plan-2024", "subsidies.yaml"));
        var rule = printed[..printed.IndexOf("\noperating-subsidy:", StringComparison.Ordinal)] + "\n";
        return rule.Replace("clause: 二（三）11", "clause: 一", StringComparison.Ordinal).Replace("3000", "3500", StringComparison.Ordinal);
    }

    private static async Task<string> InForceAsync(Officer person) => await person.InsideAsync(async services =>
        (await services.GetRequiredService<FindVersions>().RunAsync(Cancellation)).Single(found => found.Standing == VersionStanding.InForce).Version.Id.ToString());

    // Whether the page of subsidies names the old rate, and whether the new one.
    private static async Task<(bool Old, bool New)> RatesAsync(PlatformApp node, string query)
    {
        using var visitor = node.CreateClient();
        var page = await visitor.GetStringAsync(new Uri("/yubei/policy/subsidies" + query, UriKind.Relative), Cancellation);
        return (page.Contains("3000元/托位", StringComparison.Ordinal), page.Contains("3500元/托位", StringComparison.Ordinal));
    }

    private static Task<int> ToldAsync(Officer person) => person.InsideAsync(async services =>
        (await AuditChain.VerifyAsync(services.GetRequiredService<Core.Data.PlatformDb>())).Count(told => told.Action == "PolicyVersion.enteredForce"));

    private static Task RunDailyAsync(params PlatformApp[] nodes) => Task.WhenAll(nodes.Select(node => Task.Run(async () =>
    {
        await node.Services.GetRequiredService<DailyJobs>().AskAsync(Cancellation);
        await node.Services.GetRequiredService<JobRunner>().RunDueAsync(Cancellation);
    })));

    private static async Task RefreshAsync(PlatformApp node)
    {
        await node.Services.GetRequiredService<TenantDirectory>().RefreshAsync(Cancellation);
        await node.Services.GetRequiredService<DatabasePolicySource>().RefreshAsync(Cancellation);
    }

    private static string Text(INode node) => string.Join(' ', node.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private sealed class Node(DatabaseOptions database, MovableTime time) : PlatformApp
    {
        protected override TimeProvider Clock => time;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Platform:MasterKey", PlatformServer.Key);
            foreach (var (key, value) in PlatformServer.Settings(database))
            {
                builder.UseSetting(key, value);
            }
        }
    }
}
