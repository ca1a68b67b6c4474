using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.E2E.Fixtures;
using Xunit;

namespace Platform.E2E.PolicyEditing;

/// <summary>axe-core on the pages on which a draft is edited, wide and narrow; the editor in its place; nothing sticks out, nothing is blocked.</summary>
public sealed class EditingAccessibilityTests(Chromium chromium)
{
    private static readonly string[] Pages =
    [
        "", "/table/targets/capability-plan-2024", "/table/duties/capability-plan-2024", "/table/departments", "/item/duties/capability-plan-2024", "/item/subsidies/capability-plan-2024",
        "/head/capability-plan-2024", "/head", "/document", "/examples", "/example/yubei/policies/capability-plan-2024/cases/opening-award.yaml?example=ordinary", "/files", "/files/yubei/policies/capability-plan-2024/subsidies.yaml",
    ];

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task PagesOfADraftAreUsableByEveryone(int width)
    {
        await using var context = await chromium.NewContextAsync(width);
        var page = await context.NewPageAsync();
        var blocked = new List<string>();
        page.Console += (_, message) => blocked.AddRange(message.Type == "error" ? [message.Text] : Array.Empty<string>());
        await page.SignInAsync(chromium.Server, "yubei", "district_administrator");
        var draft = await StartAsync();

        foreach (var path in Pages)
        {
            await page.GotoAsync(chromium.Server.Address($"/yubei/office/policy-editing/{draft}{path}").ToString());
            Assert.Empty((await page.ViolationsAsync()).Select(violation => $"{path} {violation}"));
            Assert.Equal((path, 0), (path, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")));
        }

        Assert.Equal(1, await page.Locator(".cm-editor").CountAsync());
        Assert.Empty(blocked);
    }

    private Task<Guid> StartAsync() => Task.Run(async () =>
    {
        var tenant = chromium.Server.Services.GetRequiredService<IMultiTenantStore>().GetByIdentifier("yubei")!;
        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(tenant, "test"));
        await using var scope = chromium.Server.Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<PlatformDb>().Set<RoleGrant>().Where(grant => grant.Role == "district_administrator").Select(grant => grant.AccountId).FirstAsync();
        await scope.ServiceProvider.GetRequiredService<Rights>().LoadAsync(account, default);
        var first = (await scope.ServiceProvider.GetRequiredService<FindVersions>().RunAsync(default)).First(found => found.Version.State == PolicyVersionState.Confirmed);
        var started = await scope.ServiceProvider.GetRequiredService<StartDraft>().RunAsync(new StartDraft.Command(first.Version.Id, "核对各条"), default);
        var draft = Assert.IsType<PolicyChange.Done>(started).Version;
        var rules = (await scope.ServiceProvider.GetRequiredService<FindVersions>().FilesAsync(draft.Id, default)).Single(file => file.Path == "yubei/policies/capability-plan-2024/subsidies.yaml");
        var raised = rules with { Text = rules.Text.Replace("rate: 3000", "rate: 3500", StringComparison.Ordinal) };
        Assert.IsType<PolicyChange.Done>(await scope.ServiceProvider.GetRequiredService<SaveDraftFiles>().RunAsync(new SaveDraftFiles.Command(draft.Id, draft.Version, [raised], []), default));
        return draft.Id;
    });
}
