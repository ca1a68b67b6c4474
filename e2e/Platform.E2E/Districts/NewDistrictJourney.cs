using Microsoft.Playwright;
using Platform.E2E.Fixtures;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Platform.E2E.Districts;

/// <summary>
/// From an empty form to a district whose portal shows its first policy, counted: the province opens it from the starter, its first administrator
/// comes by the link and enters a target, a duty and a subsidy from the pasted text, a second one confirms.
/// </summary>
public sealed class NewDistrictJourney(Chromium chromium, Server own) : Journey(chromium, own), IClassFixture<Server>
{
    private const string Password = "Hehuan-2026-xin";
    private const string Source = """
        一、工作目标
        到2027年，每千人口托位数达到6.0个，由县卫生健康局负责。
        二、主要任务
        （一）增加供给
        1.发放奖补。每个托位补助2500元，由县财政局拨付。（牵头单位：县卫生健康局；责任单位：县财政局）
        2.加强宣传。组织入户宣传。（责任单位：县民政局）
        """;

    private readonly Effort effort = new();

    [Fact]
    public async Task NewDistrictShowsItsFirstPolicyOnThePortal()
    {
        await SignIn("province", "provincial_administrator");
        var link = await OpenDistrictAsync();

        await using var office = await Chromium.NewContextAsync(Width);
        var drafter = await office.NewPageAsync();
        await drafter.GotoAsync(link);
        await ArriveAsync(drafter);
        await BeginAsync(drafter);
        var draft = new Uri(drafter.Url).AbsolutePath;
        await PasteAsync(drafter);
        await AddAsync(drafter, "一", "目标", "places-2027-new");
        await AddAsync(drafter, "二（一）2", "任务", "publicity");
        await AddAsync(drafter, "二（一）1", "补贴", "place-award");
        await drafter.GotoAsync(Server.Address(draft).ToString());
        await SayWhyAsync(drafter);

        await using var desk = await Chromium.NewContextAsync(Width);
        var second = await desk.NewPageAsync();
        await second.SignInAsync(Server, "dongshan", "district_administrator");
        await drafter.ReloadAsync();
        await effort.GoAsync(drafter.GetByRole(AriaRole.Button, new() { Name = "送请确认" }));
        await second.ReloadAsync();
        await effort.GoAsync(second.GetByRole(AriaRole.Link, new() { Name = "确认政策第 2 版" }));
        await effort.GoAsync(second.GetByRole(AriaRole.Link, new() { Name = "去办理" }));
        await effort.GoAsync(second.GetByRole(AriaRole.Link, new() { Name = "核对原文并确认" }));
        await effort.ClickAsync(second.GetByLabel("我已核对依据和原文，录入与原文一致"));
        await effort.GoAsync(second.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "确认" }));
        await Expect(second.GetByRole(AriaRole.Main)).ToContainTextAsync("第 2 版已确认。");

        await using var home = await Chromium.NewContextAsync(390);
        var parent = await home.NewPageAsync();
        await parent.GotoAsync(Server.Address("/dongshan/policy/targets").ToString());
        await Expect(parent.GetByRole(AriaRole.Main)).ToContainTextAsync("6.0");
        await parent.GotoAsync(Server.Address("/dongshan/policy/duties").ToString());
        await Expect(parent.GetByRole(AriaRole.Main)).ToContainTextAsync("加强宣传");
        await parent.GotoAsync(Server.Address("/dongshan/policy/subsidies").ToString());
        await Expect(parent.GetByRole(AriaRole.Main)).ToContainTextAsync("2,500");
        Directory.CreateDirectory("TestResults");
        await File.WriteAllTextAsync(Path.Combine("TestResults", "new-district-effort.txt"), effort.ToString(), TestContext.Current.CancellationToken);
    }

    private async Task<string> OpenDistrictAsync()
    {
        await effort.GoAsync(Page.GetByRole(AriaRole.Navigation, new() { Name = "功能" }).GetByRole(AriaRole.Link, new() { Name = "区县一览" }));
        await effort.GoAsync(Page.GetByRole(AriaRole.Link, new() { Name = "新建区县" }));
        await effort.TypeAsync(Page.GetByLabel("名称", new() { Exact = true }), "东山县");
        await effort.TypeAsync(Page.GetByLabel("行政区划代码"), "999903");
        await effort.ClickAsync(Page.GetByRole(AriaRole.Radio, new() { Name = "县", Exact = true }));
        await effort.TypeAsync(Page.GetByLabel("短名"), "dongshan");
        await effort.GoAsync(Page.GetByRole(AriaRole.Button, new() { Name = "写好样例，去核对" }));
        await effort.TypeAsync(Page.GetByLabel("正式启用日"), DateTime.Today.ToString("yyyy.M.d", null));
        await effort.GoAsync(Page.GetByRole(AriaRole.Button, new() { Name = "开通东山县" }));
        await effort.GoAsync(Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "生成邀请链接" }));
        return Server.Address(new Uri(await Page.GetByLabel("请把这个链接").InputValueAsync()).PathAndQuery).ToString();
    }

    private async Task ArriveAsync(IPage page)
    {
        await effort.TypeAsync(page.GetByLabel("姓名"), "首任管理员");
        await effort.TypeAsync(page.GetByLabel("用户名"), "first");
        await effort.TypeAsync(page.GetByLabel("新密码", new() { Exact = true }), Password);
        await effort.TypeAsync(page.GetByLabel("再填一次新密码"), Password);
        await effort.GoAsync(page.GetByRole(AriaRole.Button, new() { Name = "开通账号" }));
        await effort.TypeAsync(page.GetByLabel("用户名"), "first");
        await effort.TypeAsync(page.GetByLabel("密码"), Password);
        await effort.GoAsync(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "登录" }));
        await page.BindTelephoneAsync();
    }

    private async Task BeginAsync(IPage page)
    {
        await effort.GoAsync(page.GetByRole(AriaRole.Navigation, new() { Name = "功能" }).GetByRole(AriaRole.Link, new() { Name = "政策版本" }));
        await effort.GoAsync(page.GetByRole(AriaRole.Link, new() { Name = "起草新版" }));
        await effort.TypeAsync(page.GetByLabel("改什么"), "录入实施方案");
        await effort.GoAsync(page.GetByRole(AriaRole.Button, new() { Name = "起草" }));
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("已起草第 2 版。");
    }

    private async Task PasteAsync(IPage page)
    {
        await effort.GoAsync(page.GetByRole(AriaRole.Link, new() { Name = "条款对照" }));
        await effort.GoAsync(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).First);
        await effort.GoAsync(page.GetByRole(AriaRole.Link, new() { Name = "录入原文" }));
        await effort.PasteAsync(page.GetByLabel("或粘贴原文"), Source);
        await effort.GoAsync(page.GetByRole(AriaRole.Button, new() { Name = "保存原文" }));
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("原文已保存。");
    }

    private async Task AddAsync(IPage page, string clause, string kind, string id)
    {
        await effort.GoAsync(page.Locator(".source-clause-head").GetByRole(AriaRole.Link).Filter(new() { HasTextRegex = new($"^\\s*{clause}\\s") }));
        await effort.GoAsync(page.Locator("#items").GetByRole(AriaRole.Link, new() { Name = kind, Exact = true }).Last);
        await effort.TypeAsync(page.GetByLabel("条目编号"), id);
        await effort.GoAsync(page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }));
        await Expect(page.Locator(".source-clause").First).ToBeVisibleAsync();
    }

    private async Task SayWhyAsync(IPage page)
    {
        await effort.ChooseAsync(page.GetByLabel("依据的种类"), "IssuedDocument");
        await effort.TypeAsync(page.GetByLabel("依据的名称"), "关于印发实施方案的通知");
        await effort.TypeAsync(page.GetByLabel("成文日期"), "2026.11.20");
        await effort.TypeAsync(page.GetByRole(AriaRole.Textbox, new() { Name = "施行日期" }), "2026.11.20");
        await effort.GoAsync(page.Locator("section:has(#basis)").GetByRole(AriaRole.Button, new() { Name = "保存" }));
        await effort.GoAsync(page.GetByRole(AriaRole.Button, new() { Name = "校验", Exact = true }));
        await Expect(page.Locator(".page-title .tag")).ToHaveTextAsync("已校验，待确认");
    }
}
