using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Wanglai.Web.Tests.Browsing;

/// <summary>Deque's axe-core, run in the page: whether everybody can use it. The script is brought into a page once, however often it is asked.</summary>
internal static class Axe
{
    private const string Run = """
        async rule => (await axe.run(document, { resultTypes: ['violations'], ...(rule ? { runOnly: { type: 'rule', values: [rule] } } : {}) }))
            .violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html} ${n.failureSummary}`))
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Fails with what axe finds, by all its rules or by one.</summary>
    public static async Task FindsNothing(IPage page, string? rule = null)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        Assert.Empty(await page.EvaluateAsync<string[]>(Run, rule));
    }
}
