using System.Net;
using Platform.Tests.Rights;
using Xunit;
using static Platform.Tests.PolicyEditing.DraftTable;

namespace Platform.Tests.PolicyEditing;

/// <summary>新增文件: a document begun by a form, and what is refused beside its field.</summary>
public sealed class NewDocumentTests : IAsyncDisposable
{
    private static readonly (string Name, string? Value)[] Filled =
    [
        ("Fields[title]", "样例区卫生健康委员会关于调整奖补标准的通知"), ("Fields[short_title]", "调整奖补标准"), ("Fields[type]", "通知"), ("Fields[number]", "样卫发〔2026〕3号"),
        ("Fields[issuer]", "government_office"), ("Fields[issued]", "2026年6月20日"), ("Fields[effective]", "2026.7.1"), ("Fields[recipients]", "各镇街\n区级有关部门"),
        ("Fields[standing.status]", "现行有效"), ("Fields[standing.checked_on]", "2026.11.20"),
    ];

    private readonly RightsApp app = new();
    private Officer administrator = null!;
    private DraftTable draft = null!;

    private string Form => $"{draft.Home}/document";

    public async ValueTask DisposeAsync()
    {
        administrator?.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Saved_WithoutAKey_IsNamedByItsKindAndYearAndAwaitsItsItems()
    {
        await BeginAsync();
        Assert.Equal(Form, (await administrator.OpenAsync(draft.Home)).QuerySelectorAll("main a").Single(link => Text(link) == "新增文件").GetAttribute("href"));

        var page = await SaveAsync(administrator, Form, Filled);

        Assert.Contains("已新增文件：调整奖补标准。", Text(page.Body), StringComparison.Ordinal);
        Assert.Equal(["托育服务实施方案", "调整奖补标准"], page.QuerySelectorAll("[id^=document-]").Select(Text).Order(StringComparer.Ordinal));
        Assert.Equal("目标0", Text(page.QuerySelector("a[href$='/table/targets/notice-2026']")));
        Assert.Equal(
            """
            title: 样例区卫生健康委员会关于调整奖补标准的通知
            short_title: 调整奖补标准
            type: 通知
            number: 样卫发〔2026〕3号
            issuer: government_office
            issued: 2026-06-20
            effective: 2026-07-01
            recipients: [各镇街, 区级有关部门]
            standing:
              status: 现行有效
              checked_on: 2026-11-20

            """.ReplaceLineEndings("\n"),
            await draft.TextAsync("policies/notice-2026/document.yaml"));

        var item = await SaveAsync(
            administrator, $"{draft.Home}/item/preferences/notice-2026", ("NewId", "deed-tax"), ("Fields[clause]", "一"), ("Fields[title]", "免征契税"), ("Fields[kind]", "tax"), ("Fields[text]", "承受房屋用于托育的免征契税。"));

        Assert.Contains("已新增：免征契税。", Text(item.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saved_TwiceOfTheSameKindAndYear_TakesTheNextFreeName()
    {
        await BeginAsync();

        await SaveAsync(administrator, Form, Filled);
        await SaveAsync(administrator, Form, [.. Filled.Where(field => field.Name != "Fields[short_title]"), ("Fields[short_title]", "调整收费标准")]);

        Assert.Contains("short_title: 调整收费标准\n", await draft.TextAsync("policies/notice-2026-2/document.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan", "文件编号 plan 已经用过（换一个，如在后面加年份）")]
    [InlineData("../other", "文件编号“../other”不合要求（用小写字母、数字和连字符，如 implementation-plan-2026）")]
    [InlineData("调整标准", "文件编号“调整标准”不合要求（用小写字母、数字和连字符，如 implementation-plan-2026）")]
    public async Task Key_ThatIsTakenOrUnsafe_IsRefusedBesideItsField(string key, string sentence)
    {
        await BeginAsync();

        var page = await SaveAsync(administrator, Form, [.. Filled, ("NewId", key)]);

        Assert.Equal(sentence, Text(page.QuerySelector("#NewId-error")));
        Assert.Equal(key, page.QuerySelector("#NewId")!.GetAttribute("value"));
        Assert.Equal("调整奖补标准", page.QuerySelector("[name='Fields[short_title]']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Blank_Form_IsToldFieldByField()
    {
        await BeginAsync();

        var page = await SaveAsync(administrator, Form, ("Fields[issued]", "六月"));

        Assert.Equal(
            [
                "请填写标题；印发方案的，方案的标题写在“所印发方案的标题”里。", "请填写页面上用的短标题。", "请填写文种。",
                "请选发文主体；列表里没有的，先在“发文主体”里新增，上级文件填发文机关名称。", "没有看懂日期“六月”。写成 2026.12.16 或 2026年12月16日。", "请填写现在的效力。",
            ],
            page.QuerySelectorAll(".errors li").Select(Text));
    }

    [Fact]
    public async Task Head_ThatTheFormatRefuses_IsToldUnderTheField()
    {
        await BeginAsync();

        var page = await SaveAsync(administrator, Form, [.. Filled, ("Fields[expires]", "2026.7.1")]);

        Assert.Equal("失效日期 2026-07-01 不在施行日期 2026-07-01 之后（expires 写不再有效的第一天）", Text(page.QuerySelector("[id='Fields_expires_-error']")));
        Assert.Null(await draft.TextAsync("policies/notice-2026/document.yaml"));
    }

    [Fact]
    public async Task Saved_AfterAnotherSaved_KeepsBothAndSaysSo()
    {
        await BeginAsync();
        using var other = await Officer.As(app, "sample", "乙管理", "district_administrator");
        var mine = await administrator.OpenAsync(Form);
        await SaveAsync(other, $"{draft.Home}/item/targets/plan?item=places-2027", ("Fields[value]", "5.5"));

        var page = await SaveAsync(administrator, Form, mine, "main form.form", Filled);

        Assert.Contains("乙管理在2026年11月22日 10:00也改过这一版，改的不是这些内容，两人的修改都在。", Text(page.Body), StringComparison.Ordinal);
        Assert.NotNull(await draft.TextAsync("policies/notice-2026/document.yaml"));
        Assert.Contains("value: 5.5", await draft.TextAsync("policies/plan/targets.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithoutThePermission_IsClosed()
    {
        await BeginAsync();
        using var officer = await Officer.As(app, "sample", "李经办", "department_officer:health");

        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync(Form)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync(Form)).StatusCode);
    }

    private async Task BeginAsync()
    {
        administrator = await Officer.As(app, "sample", "甲管理", "district_administrator");
        draft = await DraftTable.OpenAsync(administrator);
    }
}
