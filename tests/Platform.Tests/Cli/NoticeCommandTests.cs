using Platform.Core;
using Platform.Policy.Packages;
using Xunit;

namespace Platform.Tests.Cli;

public sealed class NoticeCommandTests
{
    [Fact]
    public void List_Jiangbei_SaysWhyTemplatesDoNotApply()
    {
        var run = CommandLine.Run("notice", "list", "jiangbei");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("任务分工表  不适用：政策文件没有逐项明确部门分工，无表可列", run.Output, StringComparison.Ordinal);
        Assert.Contains("组织申报补助的通知  不适用：本区政策只写明支持方式，没有定金额的补助，无从组织申报", run.Output, StringComparison.Ordinal);
        Assert.Contains("居民价格证明  不适用：", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_JiangbeiOpinion_HasHeadNumberBodyAndImprint()
    {
        var text = CommandLine.Run("notice", "render", "jiangbei", "implementation-plan").Output;

        Assert.Contains("样稿·系统生成·非正式文件", text, StringComparison.Ordinal);
        Assert.Contains("宁波市江北区人民政府办公室文件", text, StringComparison.Ordinal);
        Assert.Contains("北区政办发〔2020〕56号", text, StringComparison.Ordinal);
        Assert.Contains("各街道办事处、慈城镇人民政府，区政府各部门、直属单位：", text, StringComparison.Ordinal);
        Assert.Contains("　　一、总体要求", text, StringComparison.Ordinal);
        Assert.Contains("本意见自2021年1月4日起施行。", text, StringComparison.Ordinal);
        Assert.Contains("2020年12月4日印发", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Html_FigureCarriesItsSource()
    {
        var page = CommandLine.Run("notice", "render", "yubei", "target-ledger", "--format", "html").Output;

        Assert.Contains("data-clause=\"targets/places-per-1000-2025\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\uE000", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_MissingAndWrongParameters_NamesAllOfThem()
    {
        var run = CommandLine.Run("notice", "render", "yubei", "subsidy-call", "--set", "year=明年", "--set", "colour=red");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("--set subsidy：请填写补助项目", run.Error, StringComparison.Ordinal);
        Assert.Contains("--set year：年度要写成整数", run.Error, StringComparison.Ordinal);
        Assert.Contains("--set deadline：请填写申报截止日", run.Error, StringComparison.Ordinal);
        Assert.Contains("--set colour：没有参数“colour”；可用的参数：subsidy、year、deadline、contact", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_UnknownSubsidy_ListsTheChoices() =>
        Assert.Contains(
            "补助项目没有“free-money”这一项；可选：opening-award（开园激励性奖补）",
            CommandLine.Run("notice", "render", "yubei", "subsidy-call", "--set", "subsidy=free-money", "--set", "year=2025", "--set", "deadline=2025-09-30").Error,
            StringComparison.Ordinal);

    [Fact]
    public void Render_WrongCreditCode_IsRefused() =>
        Assert.Contains(
            "统一社会信用代码应为18位且校验位正确",
            CommandLine.Run("notice", "render", "hangjin", "utility-price-certificate", "--samples", "--set", "credit_code=91110000600037341X").Error,
            StringComparison.Ordinal);

    [Fact]
    public void Render_NotApplicable_SaysWhyAndExitsOne()
    {
        var run = CommandLine.Run("notice", "render", "jinnan", "subsidy-call");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("不适用：本区政策只写明支持方式", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_AsOfBeforeTheDocument_IsRefusedWithItsDate()
    {
        var run = CommandLine.Run("notice", "render", "jinnan", "implementation-plan", "--as-of", "2019-01-01");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("不适用：2019年1月1日还没有政策文件，最早的一份成文于2021年4月22日", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ToFile_WritesIt()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "plan.html");

        Assert.Equal(0, CommandLine.Run("notice", "render", "jinnan", "implementation-plan", "--format", "html", "--out", path).ExitCode);

        Assert.Contains("津南区促进3岁以下婴幼儿照护服务体系建设实施方案", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void OwnTemplate_ThatCannotBeRead_IsListedAndNothingIsPrintedFromIt()
    {
        using var folder = new TemporaryFolder();
        folder.WithNationalLayer();
        foreach (var file in new FolderPolicySource(PackageFolders.Tenants()).Find("jiangbei")!.Read())
        {
            folder.File(file.Path, file.Text);
        }

        folder.File("jiangbei/templates/notices/target-ledger.scriban", "第一行\n{{ if }}");

        var list = CommandLine.Run("notice", "list", "jiangbei", "--tenants", folder.Path);
        Assert.Equal(0, list.ExitCode);
        Assert.Contains("目标指标台账  不可用：本区县自己的模板读不了（notices/target-ledger.scriban 第 2 行第 4 列：if 没有对应的 end", list.Output, StringComparison.Ordinal);
        Assert.Contains("implementation-plan", list.Output, StringComparison.Ordinal);

        var render = CommandLine.Run("notice", "render", "jiangbei", "target-ledger", "--tenants", folder.Path);
        Assert.Equal((1, ""), (render.ExitCode, render.Output));
        Assert.StartsWith("notices/target-ledger.scriban:2:4: error: if 没有对应的 end", render.Error, StringComparison.Ordinal);
        Assert.EndsWith("本区县自己的模板读不了，没有排印。请改好，或恢复共用模板。", render.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(0, CommandLine.Run("notice", "render", "jiangbei", "implementation-plan", "--tenants", folder.Path).ExitCode);
    }
}
