using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Tests.Rights;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Audit;

public sealed partial class AuditWordsTests(RightsApp app) : IClassFixture<RightsApp>
{
    [Fact]
    public async Task Knows_EveryAuditedEntity()
    {
        var unknown = await app.InsideAsync("sample", services => Task.FromResult(services.GetRequiredService<PlatformDb>().Model.GetEntityTypes()
            .Where(type => !type.ClrType.IsDefined(typeof(NotAuditedAttribute), inherit: true))
            .Select(type => type.ClrType.Name).Where(name => !AuditWords.Knows(name)).ToList()));

        Assert.Empty(unknown);
    }

    [Fact]
    public void OfAction_EveryActThatTheCodeRecords_IsChinese()
    {
        var acts = Directory.EnumerateFiles(RepositoryFolder.Of("src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => RecordedAct().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.Contains("SignIn.opened", acts);
        Assert.DoesNotContain(acts, act => AuditWords.OfAction(act) == act);
    }

    [Theory]
    [InlineData("RoleGrant.added", "授予角色")]
    [InlineData("Account.changed", "修改账号")]
    [InlineData("Password.refused", "密码被拒绝")]
    [InlineData("Unknown.added", "Unknown.added")]
    public void OfAction_Key_IsChinese(string action, string expected) => Assert.Equal(expected, AuditWords.OfAction(action));

    // Written where it is recorded, or as a constant beside.
    [GeneratedRegex("(?:new AuditEntry\\(|const string \\w+ = )\"([A-Z]\\w+\\.[a-z]\\w+)\"")]
    private static partial Regex RecordedAct();
}
