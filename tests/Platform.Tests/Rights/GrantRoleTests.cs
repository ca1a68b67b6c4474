using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Granting;
using Platform.Core.Data;
using Xunit;

namespace Platform.Tests.Rights;

public sealed class GrantRoleTests(RightsApp app) : IClassFixture<RightsApp>
{
    private const string Tenant = "sample";

    [Theory]
    [InlineData("department_officer", "health", null)]
    [InlineData("signatory", "government_office", null)]
    [InlineData("archivist", null, null)]
    [InlineData("archivist", "health", "档案管全部，不用选范围。")]
    [InlineData("department_officer", null, "请给部门经办选范围：部门。")]
    [InlineData("department_officer", "towns_streets", "请给部门经办选范围：部门。")]
    [InlineData("town_officer", "nowhere", "请给镇街经办选范围：镇街。")]
    [InlineData("signatory", "health", "请给签发人选范围：发文单位。")]
    [InlineData("provincial_administrator", null, "请选择角色。")]
    [InlineData("nothing", null, "请选择角色。")]
    public async Task Grant_RoleAndScope_MustFit(string role, string? scope, string? refusal)
    {
        using var keeper = await Officer.As(app, Tenant, "管", "security_administrator");
        using var officer = await Officer.As(app, Tenant, "甲");

        Assert.Equal(refusal, await Grant(keeper, officer.Id, role, scope));
    }

    [Fact]
    public async Task Grant_WithoutThePermission_IsRefused()
    {
        using var other = await Officer.As(app, Tenant, "乙", "district_administrator");
        using var officer = await Officer.As(app, Tenant, "甲");

        Assert.Equal("只有安全管理员能授予角色。", await Grant(other, officer.Id, "archivist"));
    }

    [Fact]
    public async Task Grant_ToOneself_IsRefused()
    {
        using var keeper = await Officer.As(app, Tenant, "管", "security_administrator");

        Assert.Equal("不能改自己的角色，请由另一名安全管理员办理。", await Grant(keeper, keeper.Id, "archivist"));
    }

    [Fact]
    public async Task Grant_ToAnAccountOfAnotherTenant_IsRefused()
    {
        using var keeper = await Officer.As(app, Tenant, "管", "security_administrator");
        using var stranger = await Officer.As(app, "ended", "外");

        Assert.Equal("没有这个账号，或者账号已停用。", await Grant(keeper, stranger.Id, "archivist"));
    }

    [Theory]
    [InlineData("district_administrator", "audit_administrator", "系统管理员、审计管理员不能由同一人担任（三员分离）。")]
    [InlineData("audit_administrator", "security_administrator", "安全管理员、审计管理员不能由同一人担任（三员分离）。")]
    [InlineData("archivist", "audit_administrator", null)]
    public async Task Grant_SecondAdministration_IsRefused(string held, string added, string? refusal)
    {
        using var keeper = await Officer.As(app, Tenant, "管", "security_administrator");
        using var officer = await Officer.As(app, Tenant, "甲", held);

        Assert.Equal(refusal, await Grant(keeper, officer.Id, added));
    }

    [Fact]
    public async Task Grant_TwiceOrEnding_IsRefused()
    {
        using var keeper = await Officer.As(app, Tenant, "管", "security_administrator");
        using var officer = await Officer.As(app, Tenant, "甲", "archivist");

        Assert.Equal("已有这个角色，范围也相同；要改期限，先收回再授予。", await Grant(keeper, officer.Id, "archivist"));
        Assert.Equal("截止日期应晚于今天，也晚于起始日期。", await Grant(keeper, officer.Id, "office_editor", until: new DateOnly(2026, 11, 22)));
    }

    [Fact]
    public async Task Revoke_LastOfAnAdministration_IsRefusedUntilThereIsAnother()
    {
        await using var own = new RightsApp();
        using var keeper = await Officer.As(own, Tenant, "管", "security_administrator");
        using var auditor = await Officer.As(own, Tenant, "审", "audit_administrator");
        var grant = await GrantOf(own, auditor.Id);

        Assert.Equal("这是最后一名审计管理员，先另授一人，再收回。", await Revoke(keeper, grant));

        using var second = await Officer.As(own, Tenant, "审二", "audit_administrator");
        Assert.Null(await Revoke(keeper, grant));
        Assert.Equal("没有这项授权，或者已经收回。", await Revoke(keeper, grant));
        Assert.False(await auditor.InsideAsync(services => Task.FromResult(services.GetRequiredService<Core.Accounts.Rights>().Allows(Permissions.ReadAudit))));
    }

    [Fact]
    public async Task Revoke_OwnRole_IsRefused()
    {
        using var keeper = await Officer.As(app, Tenant, "管", "security_administrator");

        Assert.Equal("不能改自己的角色，请由另一名安全管理员办理。", await Revoke(keeper, await GrantOf(app, keeper.Id)));
    }

    [Fact]
    public async Task NameOf_DistrictAdministrator_IsAfterWhatTheDistrictIs() =>
        Assert.Equal("区级管理员", await app.InsideAsync(Tenant, services => Task.FromResult(services.GetRequiredService<RoleChoices>().NameOf("district_administrator"))));

    private static async Task<string?> Grant(Officer by, Guid to, string role, string? scope = null, DateOnly? until = null) =>
        Reason(await by.InsideAsync(services => services.GetRequiredService<GrantRole>().RunAsync(new(to, role, scope, null, until), default)));

    private static async Task<string?> Revoke(Officer by, Guid grant) =>
        Reason(await by.InsideAsync(services => services.GetRequiredService<RevokeRole>().RunAsync(grant, default)));

    private static Task<Guid> GrantOf(RightsApp app, Guid account) => app.InsideAsync(Tenant, services =>
        services.GetRequiredService<PlatformDb>().Set<RoleGrant>().Where(row => row.AccountId == account).Select(row => row.Id).SingleAsync());

    private static string? Reason(RightsChange change) => (change as RightsChange.Refused)?.Reason;
}
