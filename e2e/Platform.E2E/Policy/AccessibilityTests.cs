using Platform.E2E.Fixtures;
using Xunit;

namespace Platform.E2E.Policy;

/// <summary>axe-core on every page, wide and narrow; nothing may stick out of a narrow screen.</summary>
public sealed class AccessibilityTests(Chromium chromium)
{
    public static readonly string[] Pages =
    [
        "/", "/yubei", "/yubei/policy", "/yubei/policy/targets", "/yubei/policy/duties", "/yubei/policy/subsidies",
        "/huancui/policy/preferences", "/jinnan/policy/filing", "/huancui/policy/supervision", "/nowhere",
        "/hangjin/notices", "/jiangbei/notices/implementation-plan", "/hangjin/notices/utility-price-certificate?complete=1", "/jinnan/notices/duty-table",
        "/jiangbei/notices/implementation-plan/check", "/jinnan/notices/utility-price-certificate/check",
        "/yubei/policy/brief", "/jiangbei/policy/brief",
        "/yubei/subsidies", "/hangjin/subsidies", "/yubei/subsidies/rent-subsidy", "/yubei/subsidies/poor-child-aid?hardship=orphan",
        "/yubei/subsidies/opening-award?filed=true&inclusive=true&grade=level_2&places=120&enrolled.infant=10&enrolled.toddler=20&enrolled.junior=30",
        "/yubei/subsidies/opening-award?filed=false&places=x", "/yubei/subsidies/simulate?rule=opening-award&rate.place=3500&budget=5000000",
        "/components", "/components?look=portal", "/components?show=errors", "/components?show=empty", "/components?show=visitor",
    ];

    public static TheoryData<string, int> PagesAndWidths
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var page in Pages)
            {
                cases.Add(page, 1440);
                cases.Add(page, 390);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(PagesAndWidths))]
    public async Task EveryPageIsUsableByEveryone(string path, int width)
    {
        await using var context = await chromium.NewContextAsync(width);
        var page = await context.NewPageAsync();
        await page.GotoAsync(chromium.Server.Address(path).ToString());

        Assert.Empty(await page.ViolationsAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
    }
}
