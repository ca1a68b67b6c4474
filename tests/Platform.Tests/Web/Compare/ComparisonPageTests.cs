using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Platform.Tests.Accounts;
using Platform.Tests.Rights;
using Platform.Web.Compare.Staff;
using Xunit;

namespace Platform.Tests.Web.Compare;

public sealed class ComparisonPageTests(RightsApp app) : IClassFixture<RightsApp>
{
    [Fact]
    public async Task Open_WithoutChoice_LaysAllDistrictsSideBySide()
    {
        var page = await Open();

        Assert.Equal(["问题", "样例区", "旧样例区 历史政策"], page.QuerySelectorAll("thead th").Select(People.Text));
        Assert.Equal(2, page.QuerySelectorAll(".chip input[checked]").Length);
    }

    [Fact]
    public async Task Open_Question_HasUnitAnswersClauseAndTheReasonForNone()
    {
        var row = Row(await Open(), "每千人口托位数");

        Assert.Equal("每千人口托位数个/千人", People.Text(row.QuerySelector("th")));
        Assert.Contains("2027年不少于5个/千人（区卫生健康委） 依据第一部分", People.Text(row.QuerySelectorAll("td")[0]), StringComparison.Ordinal);
        Assert.Equal("— 文件没有写", People.Text(row.QuerySelectorAll("td")[1]));
    }

    [Fact]
    public async Task Open_Clause_OpensTheCardThatLeadsToTheDistrict()
    {
        var page = await Open();
        var clause = Row(page, "每千人口托位数").QuerySelector("td [data-source]")!;
        var card = page.GetElementById(clause.GetAttribute("popovertarget")!)!;

        Assert.Contains("样府办发〔2024〕6号", People.Text(card), StringComparison.Ordinal);
        Assert.Equal("/sample/policy#plan", card.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Open_ClauseOfAnotherDistrict_LeadsToThatDistrict()
    {
        using var officer = await Officer.As(app, "ended", "乙", "department_officer:health");
        var page = await officer.OpenAsync("/ended/office/compare");
        var clause = Row(page, "每千人口托位数").QuerySelector("td [data-source]")!;

        Assert.Equal("/sample/policy#plan", page.GetElementById(clause.GetAttribute("popovertarget")!)!.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Open_OnAnEarlierDay_ShowsWhatCountedThenAndKeepsTheDay()
    {
        var page = await Open("?d=sample&d=ended&on=2020-01-01");

        Assert.Contains("以2020年1月1日的规定为准", People.Text(page.QuerySelector("main")), StringComparison.Ordinal);
        Assert.DoesNotContain("每千人口托位数", People.Text(page.QuerySelector("main")), StringComparison.Ordinal);
        Assert.Equal("2020-01-01", ((IHtmlInputElement)page.GetElementById("on")!).Value);
        Assert.All(page.QuerySelectorAll(".tabs a, .compare-files a").Select(link => link.GetAttribute("href")!), href => Assert.Contains("on=2020-01-01", href, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Open_OnlyDifferences_LeavesOutWhatIsTheSame()
    {
        var all = (await Open()).QuerySelectorAll("tbody tr:not(.compare-group)").Length;
        var page = await Open("?only=differences");
        var different = page.QuerySelectorAll("tbody tr:not(.compare-group)").Length;

        Assert.InRange(different, 1, all - 1);
        Assert.Equal($"只看不同 {different} 问", People.Text(page.QuerySelector(".tabs [aria-current]")));
        Assert.Equal($"全部 {all} 问", People.Text(page.QuerySelector(".tabs a")));
    }

    [Fact]
    public async Task Open_JumpLinks_LeadToGroupsOnThePage()
    {
        var page = await Open();
        var links = page.QuerySelectorAll(".compare-groups a");

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task Open_OneDistrict_AsksForASecond() =>
        Assert.Contains("至少选两个区县", await Read("?d=sample"), StringComparison.Ordinal);

    [Fact]
    public async Task Open_UnknownDistrict_SaysThatItWasLeftOutWithoutRepeatingIt()
    {
        var text = await Read("?d=sample&d=ended&d=%3Cb%3Enowhere");

        Assert.Contains("网址里有本站没有的区县，已经略去。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("nowhere", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_Page_SaysThatItIsNoRanking() =>
        Assert.Contains("只列规定和条款，不排名、不评分。", await Read(), StringComparison.Ordinal);

    [Theory]
    [InlineData("不少于9托位/千人", "9")]
    [InlineData("2025年不少于4.5个/千人", "4.5")]
    [InlineData("2021年4月22日", "")]
    [InlineData("90日，3年", "90 3")]
    public void Pieces_Text_SetsFiguresApartFromDates(string text, string figures)
    {
        var pieces = IndexModel.Pieces(text).ToList();

        Assert.Equal(text, string.Concat(pieces.Select(piece => piece.Text)));
        Assert.Equal(figures, string.Join(' ', pieces.Where(piece => piece.IsFigure).Select(piece => piece.Text)));
    }

    private async Task<IHtmlDocument> Open(string query = "")
    {
        using var officer = await Officer.As(app, "sample", "甲", "department_officer:health");
        return await officer.OpenAsync("/sample/office/compare" + query);
    }

    private async Task<string> Read(string query = "") => (await Open(query)).QuerySelector("main").Text();

    private static IElement Row(IParentNode page, string question) =>
        page.QuerySelectorAll("tbody tr").First(row => People.Text(row).StartsWith(question, StringComparison.Ordinal));
}
