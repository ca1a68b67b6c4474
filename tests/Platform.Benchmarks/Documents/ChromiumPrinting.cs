using System.Diagnostics;
using Microsoft.Playwright;
using Platform.Documents.Fonts;
using Platform.Documents.Html;

namespace Platform.Benchmarks.Documents;

/// <summary>Chromium printing our HTML to PDF, kept open, in one page.</summary>
internal static class ChromiumPrinting
{
    private const int Count = 20;
    private const int WarmUp = 3;

    public static async Task<double> MeasureAsync(FontSet fonts)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = "/usr/bin/chromium" });
        var page = await browser.NewPageAsync();
        var clock = new Stopwatch();
        for (var i = 1; i <= WarmUp + Count; i++)
        {
            if (i == WarmUp + 1)
            {
                clock.Start();
            }

            await page.SetContentAsync(HtmlWriter.Page(Plan.Document(i), new HtmlOptions { Fonts = fonts, Draft = false }).Html!);
            await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true });
        }

        return clock.Elapsed.TotalSeconds / Count;
    }
}
