using System.Text.Json;
using Xunit;

namespace Platform.Tests.Cli;

public sealed class SubsidyCommandTests
{
    private const string Facts = """
        filed: true
        inclusive: true
        grade: level_2
        places: 120
        enrolled: { infant: 10, toddler: 20, junior: 30 }
        """;

    private const string Register = """
        编号,名称,filed,inclusive,grade,places,enrolled.infant,enrolled.toddler,enrolled.junior
        1,甲托育,是,是,二级,120,10,20,30
        2,乙托育,是,是,三级,160,10,30,50
        3,丙托育,是,否,三级,60,10,20,20
        """;

    [Fact]
    public void List_Yubei_ShowsRulesWithTheirQuestions()
    {
        var run = CommandLine.Run("subsidy", "list", "yubei");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("开园激励性奖补（奖补）〔二（三）11〕", run.Output, StringComparison.Ordinal);
        Assert.Contains("备案托位有多少个？", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void List_Jinnan_ShowsWhatIsPromisedWithoutAmount() =>
        Assert.Contains("建设补贴  未定金额〔二（二）4〕", CommandLine.Run("subsidy", "list", "jinnan").Output, StringComparison.Ordinal);

    [Fact]
    public void Explain_OpeningAward_PrintsTheReasoningWithClauses()
    {
        var run = CommandLine.RunWith(Facts, "subsidy", "explain", "yubei", "opening-award", "--facts", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("备案托位120个×3000元/托位＝360000元〔二（三）11〕", run.Output, StringComparison.Ordinal);
        Assert.Contains("未超过每家机构45万元上限", run.Output, StringComparison.Ordinal);
        Assert.Contains("第1年 180,000.00 元", run.Output, StringComparison.Ordinal);
        Assert.Contains("测算仅供参考，以审核结果为准。", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Calculate_Json_HasVerdictAmountAndSteps()
    {
        var outcome = JsonDocument.Parse(CommandLine.RunWith(Facts, "subsidy", "calculate", "yubei", "opening-award", "--facts", "-", "--json").Output).RootElement;

        Assert.Equal("granted", outcome.GetProperty("verdict").GetString());
        Assert.Equal(360000m, outcome.GetProperty("amount").GetDecimal());
        Assert.Equal(2, outcome.GetProperty("years").GetArrayLength());
    }

    [Fact]
    public void Calculate_ConditionFails_SaysWhatWouldHaveToChange()
    {
        var run = CommandLine.RunWith(Facts.Replace("level_2", "ungraded", StringComparison.Ordinal), "subsidy", "calculate", "yubei", "opening-award", "--facts", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("开园激励性奖补：不予奖补", run.Output, StringComparison.Ordinal);
        Assert.Contains("机构等级现为未评定等级，须三级及以上", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Calculate_FactMissing_IsUndecidedAndExitsOne()
    {
        var run = CommandLine.RunWith("places: 120", "subsidy", "calculate", "yubei", "opening-award", "--facts", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("无法判断", run.Output, StringComparison.Ordinal);
        Assert.Contains("没有填报机构等级", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Calculate_FactsCannotBeRead_NamesLineAndColumn()
    {
        var run = CommandLine.RunWith("places: [1, 2", "subsidy", "calculate", "yubei", "opening-award", "--facts", "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"^-:\d+:\d+: error: ", run.Error);
    }

    [Fact]
    public void Calculate_UnknownRule_ListsTheKnown() =>
        Assert.Contains("没有补贴规则“free-money”；现有：opening-award（开园激励性奖补）", CommandLine.RunWith("", "subsidy", "calculate", "yubei", "free-money", "--facts", "-").Error, StringComparison.Ordinal);

    [Fact]
    public void Simulate_HigherRate_ShowsCostByYearGainersAndBudget()
    {
        using var folder = new TemporaryFolder();
        var register = folder.File("register.csv", Register);
        var change = folder.File("change.yaml", "opening-award: {rule: {amount: {place: {rate: 3500}}}}");

        var run = CommandLine.Run("subsidy", "simulate", "yubei", "--register", register, "--change", change, "--budget", "500000");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("== 开园激励性奖补：3 个个案，符合 2，不符合 1，无法判断 0", run.Output, StringComparison.Ordinal);
        Assert.Contains("第1年  现行 405,000.00 元  改后 435,000.00 元  增减 +30,000.00 元", run.Output, StringComparison.Ordinal);
        Assert.Contains("  甲托育  360,000.00 元 → 420,000.00 元（+60,000.00 元）", run.Output, StringComparison.Ordinal);
        Assert.Contains("第1年预算 500,000.00 元：应付 435,000.00 元（87%），实付 435,000.00 元；足额 2 个，部分 0 个，未付 0 个", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Simulate_ChangeWithUnknownKey_NamesFileLineAndNearestKey()
    {
        using var folder = new TemporaryFolder();
        var change = folder.File("change.yaml", "opening-award:\n  rule:\n    amuont: {}\n");

        var run = CommandLine.Run("subsidy", "simulate", "yubei", "--register", folder.File("r.csv", Register), "--change", change);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("change.yaml:3:5: error: 不认识的键：amuont（是不是 amount？）", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void Simulate_DistrictWithoutRules_SaysWhatItPromises()
    {
        using var folder = new TemporaryFolder();

        var run = CommandLine.Run("subsidy", "simulate", "jinnan", "--register", folder.File("r.csv", Register));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("津南区的文件没有定金额的补贴，无从测算；文件点名支持：建设补贴、运营补贴、以奖代补", run.Error, StringComparison.Ordinal);
    }
}
