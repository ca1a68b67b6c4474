using Platform.Core;
using Platform.Core.Notices;
using Platform.Core.Notices.Templates;
using Platform.Tests.Cli;
using Xunit;

namespace Platform.Tests.Notices;

public sealed class TemplateOverrideTests
{
    private const string Declaration = "title: 本区台账\nsummary: 本区自己的样式\ntype: 通知\nissuer: [government_office]\n";

    [Fact]
    public void Find_DistrictHasItsOwn_TakesItForThatDistrictOnly()
    {
        using var folder = new TemporaryFolder();
        folder.File("alpha/templates/notices/target-ledger.scriban", "自己的");
        folder.File("alpha/templates/notices/target-ledger.yaml", Declaration);
        Directory.CreateDirectory(Path.Combine(folder.Path, "beta"));
        var templates = Templates(folder);

        Assert.Equal("本区台账", templates.Find("alpha", "target-ledger")!.Declaration.Title);
        Assert.True(templates.Find("alpha", "target-ledger")!.IsOverride);
        Assert.Equal("目标指标台账", templates.Find("beta", "target-ledger")!.Declaration.Title);
        Assert.Equal(10, templates.All("alpha").Count);
    }

    [Fact]
    public void Picture_DistrictHasItsOwn_TakesItBeforeTheShared()
    {
        using var folder = new TemporaryFolder();
        folder.File("alpha/templates/pictures/map.png", "own");

        Assert.Equal("own"u8.ToArray(), Templates(folder).Picture("alpha", "map.png"));
        Assert.Null(Templates(folder).Picture("beta", "map.png"));
        Assert.Null(Templates(folder).Picture("beta", "../../alpha/templates/pictures/map.png"));
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("notices/target-ledger")]
    [InlineData("beta:target-ledger")]
    public void Find_NameThatIsNoTemplate_FindsNothing(string name)
    {
        using var folder = new TemporaryFolder();

        Assert.Null(Templates(folder).Find("alpha", name));
    }

    [Fact]
    public void Find_DeclarationWithUnknownKey_NamesFileLineAndNearestKey()
    {
        using var folder = new TemporaryFolder();
        folder.File("alpha/templates/notices/own.scriban", "x");
        folder.File("alpha/templates/notices/own.yaml", Declaration + "sumary: x\n");

        var found = Templates(folder).Find("alpha", "own")!;

        Assert.Equal("templates/notices/own.yaml:5:1: error: 不认识的键：sumary（是不是 summary？）", Assert.Single(found.Faults).ToString());
        Assert.Equal("own", found.Declaration.Title);
    }

    private static NoticeTemplates Templates(TemporaryFolder folder) =>
        new(new TemplateFiles(PackageFolders.Templates(), folder.Path), new OwnTemplates(), new NoticeEngine(TimeProvider.System));
}
