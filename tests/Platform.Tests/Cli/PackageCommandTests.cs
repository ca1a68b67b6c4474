using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Core.Notices.Templates;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.Policy.Archives;
using Platform.Policy.Packages;
using Platform.Tests.Districts;
using Platform.Tests.Policies.Versions;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.Cli;

/// <summary>The operator imports and exports packages, in the database that a server uses.</summary>
public sealed class PackageCommandTests : IAsyncLifetime
{
    private readonly RightsApp app = new();
    private readonly TemporaryFolder folder = new();
    private string[] database = [];

    public static TheoryData<string> Hostile => [.. HostileArchives.Names];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

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
    public async Task Import_NewDistrict_OpensItAndTwiceChangesNothing()
    {
        var zip = Write("package.zip", HostileArchives.Good());

        var first = Run("import", zip, "--live-from", "2026-12-01");
        Assert.Equal((0, "样例区（700001）已开通。邀请首位县级管理员：platform tenants invite newcomer", ""), (first.ExitCode, first.Output.Trim(), first.Error));
        var row = await ProvinceAsync(db => db.Tenants.AsNoTracking().SingleAsync(tenant => tenant.Identifier == "newcomer", Cancellation));
        Assert.Equal((TenantState.Created, new DateOnly(2026, 12, 1)), (row.State, row.LiveFrom));
        var told = await ProvinceAsync(db => db.AuditEvents.SingleAsync(told => told.Action == "Tenant.added" && told.SubjectId == row.Id.ToString(), Cancellation));
        Assert.Equal((Environment.UserName, "platform tenants import"), (told.Actor, told.Process));

        var before = await CountAsync();
        var second = Run("import", zip, "--state", "active");
        Assert.Equal((0, "样例区已有内容相同的一版，没有改动。"), (second.ExitCode, second.Output.Trim()));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Import_OtherFilesOfAnOpenDistrict_AreADraft()
    {
        Run("import", Write("package.zip", HostileArchives.Good()));
        var unpacked = Unpack(PolicyNode.FilesOf("newcomer", "700001").Select(file => file with { Text = file.Text.Replace("amount: 3000", "amount: 3300", StringComparison.Ordinal) }));

        var before = await CountAsync();

        var drafted = Run("import", unpacked);

        Assert.Equal((0, "样例区早已开通，导入的内容存为第 2 版草稿，由本区县校验、另一人确认后才生效。"), (drafted.ExitCode, drafted.Output.Trim()));
        Assert.Equal(before with { Versions = before.Versions + 1 }, await CountAsync());
    }

    [Fact]
    public async Task Import_FolderWithAnOwnTemplate_SavesIt()
    {
        var shared = app.Services.GetRequiredService<NoticeTemplates>().Shared("newcomer", "notices/target-ledger")!;
        var template = new PolicyFile("newcomer/templates/notices/target-ledger.scriban", shared.Text);

        var opened = Run("import", Unpack([.. PolicyNode.FilesOf("newcomer", "700001"), template]));
        Assert.Equal((0, "样例区（700001）已开通。本区县的公文模板存入 1 份，即时生效。邀请首位县级管理员：platform tenants invite newcomer"), (opened.ExitCode, opened.Output.Trim()));
        var changed = Run("import", Unpack([template with { Text = shared.Text.Replace("台账共列", "本区台账共列", StringComparison.Ordinal) }]));
        Assert.Equal((0, "样例区的政策没有变化。本区县的公文模板存入 1 份，即时生效。"), (changed.ExitCode, changed.Output.Trim()));

        Assert.Equal(2, await ProvinceAsync(db => db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM \"TemplateVersions\"").SingleAsync(Cancellation)));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Import_HostileArchive_IsRefusedInWordsAndChangesNothing(string name)
    {
        var zip = Write("package.zip", HostileArchives.Bytes(name));
        var before = await CountAsync();

        var run = Run("import", zip);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        var told = HostileArchives.Place(name) is { } place ? $"tenants/{place}: error: {HostileArchives.Sentence(name)}" : HostileArchives.Sentence(name);
        Assert.Contains(run.Error.Trim().Split('\n'), line => line.StartsWith(told, StringComparison.Ordinal));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public void Import_FileThatIsNotThere_IsRefused()
    {
        var run = Run("import", Path.Combine(folder.Path, "nothing.zip"));

        Assert.Equal((1, $"没有这个文件夹：{Path.Combine(folder.Path, "nothing.zip")}"), (run.ExitCode, run.Error.Trim()));
    }

    [Fact]
    public void Import_DatabaseThatIsNotThere_IsRefusedInWords()
    {
        var run = CommandLine.Run(["tenants", "import", Write("package.zip", HostileArchives.Good()), "--database-provider", "PostgreSql", "--connection", "Host=127.0.0.1;Port=1;Username=x;Database=x", .. database[2..]]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("读不了数据库：", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_VersionInForce_IsWhatIsTold()
    {
        var file = Path.Combine(folder.Path, "out.zip");

        var run = Run("export", "sample", "-o", file);

        Assert.Equal((0, $"样例区第 1 版政策已导出：{file}"), (run.ExitCode, run.Output.Trim()));
        await using var zip = File.OpenRead(file);
        Assert.Equal("sample", Assert.IsType<ArchiveReading.Done>(PackageArchive.Read(zip)).Slug);
        var told = await ProvinceAsync(db => db.AuditEvents.SingleAsync(told => told.Action == "Tenants.read", Cancellation));
        Assert.StartsWith("导出政策包（", told.SubjectId, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有第 9 版政策。", "export", "sample", "-o", "x.zip", "--version", "9")]
    [InlineData("数据库里没有区县“nowhere”；现有：sample、ended", "export", "nowhere", "-o", "x.zip")]
    public void Export_Refused_SaysWhy(string sentence, params string[] args)
    {
        var run = Run(args);

        Assert.Equal((1, sentence, ""), (run.ExitCode, run.Error.Trim(), run.Output));
    }

    [Fact]
    public void Export_VersionAndDay_IsWrongUsage() => Assert.Equal(2, Run("export", "sample", "-o", "x.zip", "--version", "1", "--as-of", "2024-12-16").ExitCode);

    private CommandLine Run(params string[] args) => CommandLine.Run(["tenants", .. args, .. database]);

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder.Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private string Unpack(IEnumerable<PolicyFile> files)
    {
        foreach (var file in files)
        {
            folder.File($"任意名称/{file.Path["newcomer/".Length..]}", file.Text);
        }

        return Path.Combine(folder.Path, "任意名称");
    }

    private async Task<Counted> CountAsync() => new(
        await ProvinceAsync(db => db.Tenants.CountAsync(Cancellation)),
        await ProvinceAsync(db => db.Set<PolicyHead>().CountAsync(Cancellation)),
        await ProvinceAsync(db => db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM \"PolicyVersions\"").SingleAsync(Cancellation)));

    private Task<T> ProvinceAsync<T>(Func<PlatformDb, Task<T>> read) => app.InsideAsync("province", services => read(services.GetRequiredService<PlatformDb>()));

    private sealed record Counted(int Tenants, int Heads, int Versions);
}
