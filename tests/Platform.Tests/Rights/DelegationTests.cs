using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Delegations;
using Platform.Core.Data;
using Xunit;
using Held = Platform.Core.Accounts.Rights;

namespace Platform.Tests.Rights;

public sealed class DelegationTests(RightsApp app) : IClassFixture<RightsApp>
{
    private const string Tenant = "sample";
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(1, 2, false)]
    public async Task Delegate_ForATime_LendsTheChosenRoleOnItsDays(int from, int until, bool today)
    {
        using var giver = await Officer.As(app, Tenant, "甲", "archivist", "office_editor");
        using var taker = await Officer.As(app, Tenant, "乙");

        Assert.Null(await Lend(giver, taker, Today.AddDays(from), Today.AddDays(until), "archivist"));

        Assert.Equal(today, await Allows(taker, Permissions.KeepArchive));
        Assert.False(await Allows(taker, Permissions.EditNotices));
    }

    [Fact]
    public async Task Delegate_LentOn_IsRefused()
    {
        using var giver = await Officer.As(app, Tenant, "甲", "archivist");
        using var taker = await Officer.As(app, Tenant, "乙");
        using var third = await Officer.As(app, Tenant, "丙");
        await Lend(giver, taker, Today, Today.AddDays(5), "archivist");

        Assert.Equal("只能委托自己的角色；别人委托来的，不能再转委托。", await Lend(taker, third, Today, Today.AddDays(5), "archivist"));
    }

    [Fact]
    public async Task Delegate_WrongWays_AreRefusedInPlainWords()
    {
        using var giver = await Officer.As(app, Tenant, "甲", "archivist");
        using var stranger = await Officer.As(app, "ended", "外");
        using var taker = await Officer.As(app, Tenant, "乙");

        Assert.Equal("不能委托给自己。", await Lend(giver, giver, Today, Today.AddDays(1), "archivist"));
        Assert.Equal("没有这个账号，或者账号已停用。", await Lend(giver, stranger, Today, Today.AddDays(1), "archivist"));
        Assert.Equal("起始日期不早于今天，截止日期晚于起始日期。", await Lend(giver, taker, Today.AddDays(-1), Today.AddDays(1), "archivist"));
        Assert.Equal("请至少选一个角色。", await Lend(giver, taker, Today, Today.AddDays(1)));
        Assert.Equal("只能委托自己的角色；别人委托来的，不能再转委托。", await Lend(giver, taker, Today, Today.AddDays(1), "security_administrator"));
    }

    [Fact]
    public async Task Delegate_AdministrationToAnotherAdministrator_IsRefused()
    {
        using var giver = await Officer.As(app, Tenant, "甲", "security_administrator");
        using var auditor = await Officer.As(app, Tenant, "审", "audit_administrator");

        Assert.Equal("安全管理员、审计管理员不能由同一人担任（三员分离）。", await Lend(giver, auditor, Today, Today.AddDays(1), "security_administrator"));
    }

    [Fact]
    public async Task Delegate_GiverLosesTheRole_SoDoesTheTaker()
    {
        using var giver = await Officer.As(app, Tenant, "甲", "archivist");
        using var taker = await Officer.As(app, Tenant, "乙");
        await Lend(giver, taker, Today, Today.AddDays(5), "archivist");
        await app.InsideAsync(Tenant, services => services.GetRequiredService<PlatformDb>().Set<RoleGrant>().Where(row => row.AccountId == giver.Id).ExecuteDeleteAsync());

        Assert.False(await Allows(taker, Permissions.KeepArchive));
    }

    [Fact]
    public async Task End_Early_TakesTheRoleBackAtOnce()
    {
        using var giver = await Officer.As(app, Tenant, "甲", "archivist");
        using var taker = await Officer.As(app, Tenant, "乙");
        using var third = await Officer.As(app, Tenant, "丙");
        await Lend(giver, taker, Today, Today.AddDays(5), "archivist");
        var id = await app.InsideAsync(Tenant, services => services.GetRequiredService<PlatformDb>().Set<Delegation>().Where(row => row.FromId == giver.Id).Select(row => row.Id).SingleAsync());

        Assert.Equal("没有这项委托，或者已经结束。", await End(third, id));
        Assert.Null(await End(giver, id));
        Assert.False(await Allows(taker, Permissions.KeepArchive));
        Assert.Equal("没有这项委托，或者已经结束。", await End(giver, id));
    }

    private static async Task<string?> Lend(Officer giver, Officer taker, DateOnly from, DateOnly until, params string[] roles) =>
        ((await giver.InsideAsync(services => services.GetRequiredService<DelegateRoles>().RunAsync(new(taker.Id, roles, from, until), default))) as RightsChange.Refused)?.Reason;

    private static async Task<string?> End(Officer by, Guid id) =>
        ((await by.InsideAsync(services => services.GetRequiredService<EndDelegation>().RunAsync(id, default))) as RightsChange.Refused)?.Reason;

    private static Task<bool> Allows(Officer officer, string permission) => officer.InsideAsync(services => Task.FromResult(services.GetRequiredService<Held>().Allows(permission)));
}
