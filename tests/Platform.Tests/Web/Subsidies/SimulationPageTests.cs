using System.Net;
using Xunit;
using static Platform.Tests.Web.Subsidies.Visitor;

namespace Platform.Tests.Web.Subsidies;

public sealed class SimulationPageTests(RealDistricts districts) : IClassFixture<RealDistricts>
{
    private const string Page = "/yubei/subsidies/simulate";

    private readonly Visitor _visitor = new(districts);

    [Fact]
    public async Task Open_Simulation_SaysThatTheInstitutionsAreInvented()
    {
        var text = await _visitor.Read(Page);

        Assert.Contains("样例数据名册里的 200 家机构是编造的", text, StringComparison.Ordinal);
        Assert.Contains("全部 200", text, StringComparison.Ordinal);
        Assert.Contains("家庭经济困难资助（样例名册没有重庆籍、", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_Scheme_OffersItsRateCapAndConditionsToChange()
    {
        var page = await _visitor.Open(Page + "?rule=opening-award");

        Assert.Equal(
            ["每个托位", "每家机构最高", "纳入备案管理", "属于普惠性托育机构", "机构等级三级及以上", "入托率超过30%", "看几年", "每年预算"],
            page.QuerySelectorAll(".knob label").Select(TextOf));
        Assert.StartsWith("按现行规则，200 家样例机构2 年共需 ", TextOf(page.QuerySelector(".effect h2")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_HigherRate_NobodyLosesAndTheSumsAgree()
    {
        var page = await _visitor.Open(Page + "?rule=opening-award&rate.place=3500");
        var totals = page.QuerySelectorAll(".effect-table tfoot td").Select(TextOf).ToList();

        Assert.Contains("改动：每个托位，现行 3000 元/托位，改为 3500 元/托位", TextOf(page.QuerySelector(".print-only")), StringComparison.Ordinal);
        Assert.Contains(" 家多得，0 家少得，", TextOf(page.QuerySelector(".effect h2")), StringComparison.Ordinal);
        Assert.Equal(Number(totals[1]) - Number(totals[0]), Number(totals[2]));
        Assert.All(page.QuerySelectorAll(".cases-table tbody .number:last-child").Select(TextOf), cell => Assert.StartsWith("+", cell, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Change_ConditionTakenAway_GivesToInstitutionsThatGotNothing()
    {
        var page = await _visitor.Open(Page + "?rule=opening-award&when.3=&show=new");

        Assert.All(page.QuerySelectorAll(".cases-table tbody tr td:nth-child(2)").Select(TextOf), before => Assert.Equal("不符合", before));
        Assert.NotEmpty(page.QuerySelectorAll(".cases-table tbody tr"));
    }

    [Fact]
    public async Task Change_StricterGrade_TakesAwayFromSome()
    {
        var page = await _visitor.Open(Page + "?rule=opening-award&when.2=level_1&show=gone");

        Assert.All(page.QuerySelectorAll(".cases-table tbody tr td:nth-child(3)").Select(TextOf), after => Assert.Equal("不符合", after));
        Assert.NotEmpty(page.QuerySelectorAll(".cases-table tbody tr"));
    }

    [Fact]
    public async Task Change_CapTakenAway_LetsLargeInstitutionsGetMore()
    {
        var page = await _visitor.Open(Page + "?rule=opening-award&limit.0.most=&show=gain");

        Assert.Contains("0 家少得", TextOf(page.QuerySelector(".effect h2")), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".cases-table tbody tr td:nth-child(2)").Select(TextOf), before => Assert.Equal("450,000.00", before));
        Assert.NotEmpty(page.QuerySelectorAll(".cases-table tbody tr"));
    }

    [Fact]
    public async Task Budget_TooSmall_SaysHowMuchIsMissingAndWhoIsCut()
    {
        var text = await _visitor.Read(Page + "?rule=opening-award&budget=500%E4%B8%87");

        Assert.Contains("竖线为每年预算 500 万元", text, StringComparison.Ordinal);
        Assert.Contains("第一年预算不够：实拨 ", text, StringComparison.Ordinal);
        Assert.Contains("0 家足额", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Years_MoreThanThePayments_CostNothingAfterThem() =>
        Assert.Contains("第三年0.000.000.00", (await _visitor.Read(Page + "?rule=opening-award&years=3", ".effect-table")).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("rate.place=abc", "每个托位：应填 0 到 10 亿之间的数字，填的是“abc”")]
    [InlineData("rate.place=", "每个托位：应填 0 到 10 亿之间的数字，填的是“”")]
    [InlineData("limit.0.most=-1", "每家机构最高：应填 0 到 10 亿之间的数字，填的是“-1”")]
    [InlineData("years=99", "看几年：应填 1 到 10，填的是“99”")]
    [InlineData("budget=%3Cb%3E", "每年预算：应填 0 到 10 亿之间的数字，填的是“<b>”")]
    public async Task Change_WrongInput_SaysWhatIsAllowed(string query, string sentence) =>
        Assert.Contains(sentence, await _visitor.Read($"{Page}?rule=opening-award&{query}", ".errors"), StringComparison.Ordinal);

    [Theory]
    [InlineData("opening-award")]
    [InlineData("operating-subsidy")]
    [InlineData("rent-subsidy")]
    [InlineData("demonstration-award")]
    public async Task Open_EveryScheme_DecidesEverySample(string rule)
    {
        var text = await _visitor.Read($"{Page}?rule={rule}");

        Assert.DoesNotContain("无法判断", text, StringComparison.Ordinal);
        Assert.Contains("第 1 页，共 10 页", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Download_Filtered_HasWhatThePageShows()
    {
        var page = await _visitor.Open(Page + "?rule=opening-award&when.2=level_1&show=gone&sort=name");
        using var response = await _visitor.Get(page.QuerySelector(".cases-head a")!.GetAttribute("href")!);
        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("渝北区开园激励性奖补模拟测算（样例数据）.csv", response.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Equal("编号,机构（样例数据）,现行结果,现行金额（元）,改动后结果,改动后金额（元）,增减（元）", lines[0].TrimStart('\uFEFF'));
        Assert.All(lines[1..^1], line => Assert.Contains(",可得,", line, StringComparison.Ordinal));
        Assert.Contains($"下载这 {lines.Length - 2} 家", TextOf(page.QuerySelector(".cases-head")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/yubei/subsidies/simulate?rule=nothing")]
    [InlineData("/yubei/subsidies/simulate?rule=poor-child-aid")]
    [InlineData("/yubei/subsidies/simulate/download?rule=nothing")]
    public async Task Open_UnknownRule_IsNotFound(string path)
    {
        using var response = await _visitor.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Open_DistrictWithoutFigures_SaysSo() =>
        Assert.Contains("没有可以模拟的补贴", await _visitor.Read("/jinnan/subsidies/simulate"), StringComparison.Ordinal);

    private static decimal Number(string cell) =>
        decimal.Parse(cell.Replace("−", "-", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
}
