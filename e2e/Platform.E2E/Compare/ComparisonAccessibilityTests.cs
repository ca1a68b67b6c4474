using Platform.E2E.Fixtures;
using Xunit;

namespace Platform.E2E.Compare;

/// <summary>axe-core on the comparison as its readers see it, wide and narrow.</summary>
public sealed class ComparisonAccessibilityTests(Chromium chromium)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task ComparisonIsUsableByEveryone(int width)
    {
        await using var context = await chromium.NewContextAsync(width);
        var page = await context.NewPageAsync();
        await page.SignInAsync(chromium.Server, "yubei", "department_officer", "health");

        foreach (var path in new[] { "", "?d=jinnan&d=jiangbei&only=differences", "/subsidies", "/subsidies?filed=true&places=120" })
        {
            await page.GotoAsync(chromium.Server.Address("/yubei/office/compare" + path).ToString());
            Assert.Empty((await page.ViolationsAsync()).Select(violation => $"{path} {violation}"));
            Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
        }
    }
}
