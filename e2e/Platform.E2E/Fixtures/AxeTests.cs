using Xunit;

namespace Platform.E2E.Fixtures;

/// <summary>What finds nothing anywhere must find something where it is.</summary>
public sealed class AxeTests(Chromium chromium)
{
    [Theory]
    [InlineData("""<img src="/emblem.png" alt="徽标">""")]
    [InlineData("""<img src="/emblem.png">""", """image-alt: <img src="/emblem.png">""")]
    [InlineData("""<p style="color:#bbb;background:#fff">灰字</p>""", """color-contrast: <p style="color:#bbb;background:#fff">灰字</p>""")]
    public async Task Violations_OfAPage_AreNamedWithTheElement(string content, params string[] expected)
    {
        await using var context = await chromium.NewContextAsync(1440);
        var page = await context.NewPageAsync();
        await page.SetContentAsync($"""<!doctype html><html lang="zh-CN"><head><title>样页</title></head><body><main><h1>样页</h1>{content}</main></body></html>""");

        Assert.Equal(expected, await page.ViolationsAsync());
    }
}
