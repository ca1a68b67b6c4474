using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Tests.Accounts;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.Cli;

/// <summary>The operator moves districts through their life, in the database that a server uses.</summary>
public sealed class DistrictCommandTests : IAsyncLifetime
{
    private readonly RightsApp app = new();
    private readonly TemporaryFolder folder = new();
    private string[] database = [];

    public ValueTask InitializeAsync()
    {
        var key = folder.File("master.key", app.Services.GetRequiredService<IConfiguration>()["Platform:MasterKey"]!);
        database = ["--connection", $"Data Source={app.DatabaseFile}", "--master-key-file", key];
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return app.DisposeAsync();
    }

    [Fact]
    public async Task SuspendAndResume_District_IsDoneAndToldInTheProvincesTrail()
    {
        var suspended = Run("suspend", "sample", "--reason", "机构改革。");
        Assert.Equal((0, "样例区已停用。", ""), (suspended.ExitCode, suspended.Output.Trim(), suspended.Error));
        Assert.Equal((TenantState.Suspended, "机构改革。"), await StateAsync());

        Assert.Equal("样例区已恢复。", Run("resume", "sample", "--reason", "改革完成").Output.Trim());
        Assert.Equal((TenantState.Active, null), await StateAsync());

        var told = await app.InsideAsync("province", services => services.GetRequiredService<PlatformDb>().AuditEvents
            .Where(told => told.Action == "Tenant.changed").OrderBy(told => told.Sequence).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(
            [(Environment.UserName, "platform tenants suspend", "机构改革。"), (Environment.UserName, "platform tenants resume", "改革完成")],
            told.Select(one => (one.Actor, one.Process, one.Reason!)));
    }

    [Fact]
    public async Task Invite_District_PrintsALinkUntilThereIsAnAdministrator()
    {
        var invited = Run("invite", "sample", "--address", "https://ty.example.cn/");

        Assert.Equal(0, invited.ExitCode);
        Assert.StartsWith("请交给样例区的首位县级管理员，只能用一次，有效至", invited.Output, StringComparison.Ordinal);
        var link = invited.Output.Trim().Split('\n')[1];
        Assert.StartsWith("https://ty.example.cn/sample/account/invited?key=", link, StringComparison.Ordinal);
        var invitation = await app.InsideAsync("sample", services => services.GetRequiredService<PlatformDb>().Set<Invitation>().SingleAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["district_administrator"], invitation.Roles);
        Assert.Equal($"省级 {Environment.UserName}", invitation.InvitedBy);
        Assert.Equal(TenantState.Invited, (await StateAsync()).State);

        using var administrator = await Officer.As(app, "sample", "首任", "district_administrator");
        var again = Run("invite", "sample");
        Assert.Equal((1, "已有县级管理员，请由该管理员邀请其他人。"), (again.ExitCode, again.Error.Trim()));
    }

    [Theory]
    [InlineData("sample", "样例区", "security_administrator")]
    [InlineData("province", "省级", "provincial_audit_administrator")]
    public async Task Unbind_AnAdministrator_EndsTheSignInAndIsToldWithTheReason(string tenant, string name, string role)
    {
        using var person = await SignedIn.Named(app, tenant, "失主", role);

        var unbound = Run("unbind", tenant, person.UserName, "--reason", "手机和备用码都丢了，已当面核实");

        Assert.Equal((0, $"{name}失主的动态口令已解除，登录已结束；下次登录重新绑定。", ""), (unbound.ExitCode, unbound.Output.Trim(), unbound.Error));
        Assert.False(await person.Client.IsSignedInAsync(tenant));
        var told = await app.InsideAsync(tenant, services => services.GetRequiredService<PlatformDb>().AuditEvents.SingleAsync(one => one.Action == "SecondFactor.removed", TestContext.Current.CancellationToken));
        Assert.Equal(("platform tenants unbind", "手机和备用码都丢了，已当面核实"), (told.Process, told.Reason));
        var again = Run("unbind", tenant, person.UserName, "--reason", "再来一次");
        Assert.Equal((1, $"{name}没有绑定了动态口令的用户“{person.UserName}”。"), (again.ExitCode, again.Error.Trim()));
    }

    [Fact]
    public void SucceedAndArchive_District_AreDoneInTurn()
    {
        Run("suspend", "ended", "--reason", "撤并");
        Assert.Equal("旧样例区已撤并。", Run("succeed", "ended", "--by", "sample", "--day", "2020-03-01").Output.Trim());

        var archived = Run("archive", "ended", "--json");

        Assert.Equal(0, archived.ExitCode);
        Assert.Contains("\"state\": \"archived\"", archived.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有停用，不用恢复。", "resume", "sample")]
    [InlineData("先停用，才能归档。", "archive", "sample")]
    [InlineData("数据库里没有区县“nowhere”；现有：sample、ended", "suspend", "nowhere", "--reason", "停")]
    [InlineData("数据库里没有区县“province”；现有：sample、ended", "suspend", "province", "--reason", "停")]
    [InlineData("承继的区县不存在、已归档或撤并，或就是它自己。", "succeed", "sample", "--by", "sample", "--day", "2020-03-01")]
    [InlineData("承继的区县不存在、已归档或撤并，或就是它自己。", "succeed", "sample", "--by", "nowhere", "--day", "2020-03-01")]
    [InlineData("撤并的日期还没有到，请到那一天再办。", "succeed", "sample", "--by", "ended", "--day", "2999-01-01")]
    public void Run_Refused_SaysWhyAndExitsOne(string sentence, params string[] args)
    {
        var run = Run(args);

        Assert.Equal((1, sentence, ""), (run.ExitCode, run.Error.Trim(), run.Output));
    }

    [Theory]
    [InlineData("缺少选项 --reason", "suspend", "sample")]
    [InlineData("请写明停用的原因（--reason），区县的页面会显示", "suspend", "sample", "--reason", " ")]
    [InlineData("缺少选项 --by", "succeed", "sample", "--day", "2020-03-01")]
    [InlineData("“昨天”不是日期；写成 2024-12-16", "succeed", "sample", "--by", "ended", "--day", "昨天")]
    public void Run_WrongUsage_SaysWhatIsMissingAndExitsTwo(string sentence, params string[] args)
    {
        var run = Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(sentence, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WithoutMasterKey_IsWrongUsage() =>
        Assert.Equal(2, CommandLine.Run("tenants", "resume", "sample", "--connection", $"Data Source={app.DatabaseFile}").ExitCode);

    private CommandLine Run(params string[] args) => CommandLine.Run(["tenants", .. args, .. database]);

    private Task<(TenantState State, string? Notice)> StateAsync() => app.InsideAsync("province", async services =>
    {
        var row = await services.GetRequiredService<PlatformDb>().Tenants.AsNoTracking().SingleAsync(tenant => tenant.Identifier == "sample", TestContext.Current.CancellationToken);
        return (row.State, row.Notice);
    });
}
