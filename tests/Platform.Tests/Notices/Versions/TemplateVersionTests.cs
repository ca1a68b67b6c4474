using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Notices;
using Platform.Core.Notices.Templates;
using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Policies;
using Platform.Core.Tenancy;
using Platform.Tests.Data;
using Platform.Tests.Data.Databases;
using Platform.Tests.Policies.Versions;
using Xunit;

namespace Platform.Tests.Notices.Versions;

public abstract class TemplateVersionTests(TestDatabase database) : IAsyncLifetime
{
    private const string Ledger = "notices/target-ledger";
    private const string Printed = "台账共列目标";
    private PolicyNode node = null!;
    private TenantInfo district = null!;
    private Guid person;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private TemplateTexts Shared => node.Server.Get<NoticeTemplates>().Shared(district.Identifier, Ledger)!;

    public async ValueTask InitializeAsync()
    {
        node = await PolicyNode.StartAsync(database.Options);
        district = await node.OpenDistrictAsync();
        person = await node.PersonAsync(district, "甲");
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await node.DisposeAsync();
    }

    [Fact]
    public async Task Save_OfAChangedText_CountsAtOnceForThisDistrictOnly()
    {
        var other = await node.OpenDistrictAsync();

        var version = await SavedAsync(0, Text("本地台账共列"));

        Assert.Equal((1, "甲", "换了说法", false), (version.Number, version.SavedBy, version.Note, version.IsReset));
        Assert.Contains("本地台账共列", Print(district), StringComparison.Ordinal);
        Assert.Contains(Printed, Print(other), StringComparison.Ordinal);
        Assert.DoesNotContain("本地台账共列", Print(other), StringComparison.Ordinal);
        var told = (await database.InsideAsync(district, AuditChain.VerifyAsync)).Single(act => act.Action == "TemplateVersion.saved");
        Assert.Equal("""{"Name":"notices/target-ledger","Number":1,"Note":"换了说法"}""", told.After);

        await SavedAsync(1, Text("再改台账共列"));
        Assert.Contains("再改台账共列", Print(district), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reset_OfAnOwnCopy_PrintsFromTheSharedOneAndKeepsWhatWas()
    {
        await SavedAsync(0, Text("本地台账共列"));

        var change = await AsAsync(person, services => services.GetRequiredService<ResetTemplate>().RunAsync(new(Ledger, 1), Cancellation));

        Assert.True(Assert.IsType<TemplateChange.Saved>(change).Version.IsReset);
        Assert.DoesNotContain("本地台账共列", Print(district), StringComparison.Ordinal);
        var versions = await AsAsync(person, services => services.GetRequiredService<FindTemplateVersions>().RunAsync(Ledger, Cancellation));
        Assert.Equal([(2, true), (1, false)], versions.Select(version => (version.Number, version.IsReset)));
        var again = await AsAsync(person, services => services.GetRequiredService<ResetTemplate>().RunAsync(new(Ledger, 2), Cancellation));
        Assert.Equal("现在用的就是共用模板。", Assert.IsType<TemplateChange.Refused>(again).Reason);
        await SavedAsync(2, versions[1].Texts!);
        Assert.Contains("本地台账共列", Print(district), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_OnOneNode_CountsOnTheOtherWhenItHasLooked()
    {
        await using var second = await PolicyNode.StartAsync(database.Options);
        await SavedAsync(0, Text("本地台账共列"));

        await second.Server.Get<CatalogReading>().RefreshAsync(Cancellation);

        Assert.Contains("本地台账共列", Print(district, second), StringComparison.Ordinal);
        await using var third = await PolicyNode.StartAsync(database.Options);
        Assert.Contains("本地台账共列", Print(district, third), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_AfterSomebodyElse_IsToldAndChangesNothing()
    {
        var second = await node.PersonAsync(district, "乙");
        await SavedAsync(0, Text("甲的台账共列"));

        var change = await SaveAsync(second, 0, Text("乙的台账共列"));

        Assert.Equal("甲刚刚保存了第 1 版，这次的修改没有保存，请核对后再存。", Assert.IsType<TemplateChange.Outdated>(change).Reason);
        Assert.Contains("甲的台账共列", Print(district), StringComparison.Ordinal);
        var same = await SaveAsync(second, 1, Text("甲的台账共列"));
        Assert.Equal("与现在的没有不同，不用保存。", Assert.IsType<TemplateChange.Refused>(same).Reason);
    }

    [Theory]
    [InlineData("{{ for i in 1..2000000000 }}字{{ end }}", "循环总次数超过上限")]
    [InlineData("{{ while true }}{{ end }}", "循环总次数超过上限")]
    [InlineData("{{ x = \"字字字字字字字字字字\" }}{{ for i in 1..150000 }}{{ x }}{{ end }}", "输出字数超过上限")]
    [InlineData("{{ file.read \"/etc/passwd\" }}", "file")]
    [InlineData("{{ include \"../../tenant.yaml\" }}", "../../tenant.yaml")]
    [InlineData("{{ if }}", "notices/target-ledger.scriban:1:")]
    [InlineData("没有文首", "公文文本要以文首开头")]
    public async Task Save_OfAHostileText_IsRefusedWithASentence(string text, string expected)
    {
        var change = await SaveAsync(person, 0, Shared with { Text = text });

        var refused = Assert.IsType<TemplateChange.Refused>(change);
        Assert.Equal("模板还印不出公文，没有保存。", refused.Reason);
        Assert.Contains(expected, string.Join('\n', refused.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_OfAFaultyDeclaration_NamesEveryLine()
    {
        var faulty = Assert.IsType<TemplateChange.Refused>(await SaveAsync(person, 0, Shared with { Declaration = Shared.Declaration + "sumary: x\n" }));
        var sampleless = Assert.IsType<TemplateChange.Refused>(await SaveAsync(person, 0, Shared with { Declaration = Shared.Declaration + "  who: { label: 联系人, required: true }\n" }));

        Assert.Equal("templates/notices/target-ledger.yaml:9:1: error: 不认识的键：sumary（是不是 summary？）", Assert.Single(faulty.Faults).ToString());
        Assert.Equal("templates/notices/target-ledger.yaml:9:1: error: 参数 who 的样例值（sample）印不出来：请填写联系人", Assert.Single(sampleless.Faults).ToString());
    }

    [Fact]
    public async Task Save_WithoutTheRightOrOfNoTemplate_IsRefused()
    {
        var officer = await node.PersonAsync(district, "丙", "security_administrator");

        Assert.Equal("没有管理政策的权限。", Assert.IsType<TemplateChange.Refused>(await SaveAsync(officer, 0, Text("本地台账共列"))).Reason);
        var unknown = await AsAsync(person, services => services.GetRequiredService<SaveTemplate>().RunAsync(new("parts/role-line", 0, Shared, "改"), Cancellation));
        Assert.Equal("没有这个模板。", Assert.IsType<TemplateChange.Refused>(unknown).Reason);
    }

    [Fact]
    public async Task SavedVersion_WhoeverWrites_NeverChanges()
    {
        var version = await SavedAsync(0, Text("本地台账共列"));

        await SealedAsync(() => database.InsideAsync(district, db => db.Set<TemplateVersion>().Where(row => row.Id == version.Id).ExecuteUpdateAsync(update => update.SetProperty(row => row.Note, "别的"))));
        await SealedAsync(() => database.InsideAsync(district, db => db.Set<TemplateVersion>().Where(row => row.Id == version.Id).ExecuteDeleteAsync()));
    }

    private static async Task SealedAsync(Func<Task<int>> attempt)
    {
        var refused = await Assert.ThrowsAnyAsync<Exception>(attempt);
        Assert.Contains("A saved template version never changes.", (refused.InnerException ?? refused).Message, StringComparison.Ordinal);
    }

    private TemplateTexts Text(string instead) => Shared with { Text = Shared.Text.Replace("台账共列", instead, StringComparison.Ordinal) };

    private async Task<TemplateVersion> SavedAsync(int known, TemplateTexts texts) => Assert.IsType<TemplateChange.Saved>(await SaveAsync(person, known, texts)).Version;

    private Task<TemplateChange> SaveAsync(Guid who, int known, TemplateTexts texts) =>
        AsAsync(who, services => services.GetRequiredService<SaveTemplate>().RunAsync(new(Ledger, known, texts, "换了说法"), Cancellation));

    private Task<T> AsAsync<T>(Guid who, Func<IServiceProvider, Task<T>> work) => node.AsAsync(district, who, work);

    private string Print(TenantInfo tenant, PolicyNode? on = null)
    {
        var server = (on ?? node).Server;
        var result = server.Get<RenderNotice>().Run(new RenderNotice.Command(server.Get<PolicyPackages>().District(tenant.Identifier)!, "target-ledger", null, new Dictionary<string, string>()) { UseSamples = true });
        return NoticeWriters.Text(Assert.IsType<RenderNoticeResult.Rendered>(result));
    }

    public sealed class OnSqlite(SqliteDatabase database) : TemplateVersionTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgres(PostgresDatabase database) : TemplateVersionTests(database), IClassFixture<PostgresDatabase>;
}
