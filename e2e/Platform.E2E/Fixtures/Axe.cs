using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Platform.E2E.Fixtures;

/// <summary>axe-core on the page at hand, which has no frames. Asked directly: the page is otherwise walked and written down several times.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong, each with the first element where; empty where nothing is.</summary>
    public static async Task<string[]> ViolationsAsync(this IPage page)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>("""
            async () => {
                const { violations } = await axe.run(document, { resultTypes: ['violations'] });
                return violations.map(violation => `${violation.id}: ${violation.nodes[0].html}`);
            }
            """);
    }
}
