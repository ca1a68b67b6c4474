using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Tests.Cli;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.Audit;

/// <summary>Checklist 5: whatever is done to the chain in the database itself, the first bad event is named.</summary>
public sealed class AuditVerificationTests : IAsyncLifetime
{
    private const string Tenant = "sample";
    // Opening the district told of its first policy version twice: added, and confirmed.
    private const int Opening = 2;
    private const int Told = 6;
    private readonly RightsApp app = new();

    public async ValueTask InitializeAsync() => await app.InsideAsync(Tenant, async services =>
    {
        var db = services.GetRequiredService<PlatformDb>();
        for (var i = Opening + 1; i <= Told; i++)
        {
            db.Record(new AuditEntry("SignIn.refused", "SignIn", i.ToString(CultureInfo.InvariantCulture)) { After = """{"a":1}""" });
            await db.SaveChangesAsync();
        }

        return true;
    });

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Theory]
    [InlineData("UPDATE AuditEvents SET Actor = Actor WHERE {0}", null)]
    [InlineData("UPDATE AuditEvents SET After = '{{}}' WHERE {0} AND Sequence = 3", 3L)]
    [InlineData("UPDATE AuditEvents SET Succeeded = 0 WHERE {0} AND Sequence = 1", 1L)]
    [InlineData("UPDATE AuditEvents SET Reason = '' WHERE {0} AND Sequence = 6", 6L)]
    [InlineData("UPDATE AuditEvents SET At = At + 10 WHERE {0} AND Sequence = 2", 2L)]
    [InlineData("DELETE FROM AuditEvents WHERE {0} AND Sequence = 4", 4L)]
    [InlineData("DELETE FROM AuditEvents WHERE {0} AND Sequence = 1", 1L)]
    [InlineData("DELETE FROM AuditEvents WHERE {0} AND Sequence = 4; UPDATE AuditEvents SET Sequence = Sequence - 1 WHERE {0} AND Sequence > 4; UPDATE AuditHeads SET Count = 5 WHERE {0}", 4L)]
    [InlineData("UPDATE AuditEvents SET Sequence = 99 WHERE {0} AND Sequence = 2; UPDATE AuditEvents SET Sequence = 2 WHERE {0} AND Sequence = 3; UPDATE AuditEvents SET Sequence = 3 WHERE {0} AND Sequence = 99", 2L)]
    [InlineData("DELETE FROM AuditEvents WHERE {0} AND Sequence > 4", 5L)]
    [InlineData("DELETE FROM AuditEvents WHERE {0} AND Sequence > 4; DELETE FROM AuditHeads WHERE {0}", 5L)]
    [InlineData("DELETE FROM AuditEvents WHERE {0} AND Sequence > 4; UPDATE AuditHeads SET Count = 4, Seal = (SELECT Seal FROM AuditEvents WHERE {0} AND Sequence = 4) WHERE {0}", 5L)]
    [InlineData("UPDATE AuditHeads SET Count = 4, Seal = (SELECT Seal FROM AuditEvents WHERE {0} AND Sequence = 4) WHERE {0}", 5L)]
    [InlineData("INSERT INTO AuditEvents SELECT TenantId, 7, At, AccountId, Actor, Process, Action, Subject, SubjectId, Succeeded, Reason, Before, After, Trace, Seal FROM AuditEvents WHERE {0} AND Sequence = 6", 7L)]
    public async Task Verify_ChangedInTheDatabase_NamesTheFirstBadEvent(string sql, long? firstBad)
    {
        Execute(sql);

        var finding = await app.InsideAsync(Tenant, services => services.GetRequiredService<AuditVerification>().RunAsync(default));

        Assert.Equal(firstBad, finding.Wrong?.Sequence);
    }

    [Fact]
    public async Task Verify_WholeChainDeletedUnderAnAccount_IsFound()
    {
        using var officer = await Officer.As(app, Tenant, "甲");
        Execute("DELETE FROM AuditEvents WHERE {0}; DELETE FROM AuditHeads WHERE {0}");

        var finding = await app.InsideAsync(Tenant, services => services.GetRequiredService<AuditVerification>().RunAsync(default));

        Assert.Equal(1, finding.Wrong?.Sequence);
    }

    [Fact]
    public async Task Verify_ManyEvents_GoesThroughAllBatches()
    {
        await app.InsideAsync(Tenant, async services =>
        {
            var db = services.GetRequiredService<PlatformDb>();
            for (var i = 0; i < 1200; i++)
            {
                db.Record(new AuditEntry("SignIn.refused", "SignIn", "x"));
            }

            return await db.SaveChangesAsync();
        });
        Assert.Null((await app.InsideAsync(Tenant, services => services.GetRequiredService<AuditVerification>().RunAsync(default))).Wrong);

        Execute("UPDATE AuditEvents SET Actor = '别人' WHERE {0} AND Sequence = 1100");
        Assert.Equal(1100, (await app.InsideAsync(Tenant, services => services.GetRequiredService<AuditVerification>().RunAsync(default))).Wrong?.Sequence);
    }

    [Fact]
    public async Task Command_Chains_SaysWhichIsBrokenAndExitsOne()
    {
        using var folder = new TemporaryFolder();
        var key = folder.File("master.key", app.Services.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>()["Platform:MasterKey"]!);
        string[] database = ["--connection", $"Data Source={app.DatabaseFile}", "--master-key-file", key];

        var whole = CommandLine.Run(["audit", "verify", .. database]);
        Assert.Equal("", whole.Error);
        Assert.Equal(0, whole.ExitCode);
        Assert.Contains("样例区：审计链完好，共 6 条。", whole.Output, StringComparison.Ordinal);
        Assert.Contains("省级：审计链完好，共 ", whole.Output, StringComparison.Ordinal);

        Execute("DELETE FROM AuditEvents WHERE {0} AND Sequence = 4");
        var broken = CommandLine.Run(["audit", "verify", "--tenant", Tenant, .. database]);
        Assert.Equal(1, broken.ExitCode);
        Assert.Equal("样例区：审计链有问题，最早出在第 4 条：缺失，可能被删去或改了序号。", broken.Error.Trim());
        Assert.Equal(0, CommandLine.Run(["audit", "verify", "--tenant", "ended", .. database]).ExitCode);
        Assert.Contains("数据库里没有区县“nowhere”", CommandLine.Run(["audit", "verify", "--tenant", "nowhere", .. database]).Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandLine.Run("audit", "verify").ExitCode);
        await Task.CompletedTask;
    }

    private void Execute(string sql)
    {
        var tenant = app.Services.GetRequiredService<Core.Tenancy.TenantDirectory>().GetByIdentifier(Tenant)!.Id;
        using var connection = new SqliteConnection($"Data Source={app.DatabaseFile}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = string.Format(CultureInfo.InvariantCulture, sql, $"TenantId = '{tenant.ToString().ToUpperInvariant()}'");
        command.ExecuteNonQuery();
    }
}
