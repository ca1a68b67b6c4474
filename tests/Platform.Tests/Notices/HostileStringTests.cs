using Microsoft.Extensions.DependencyInjection;
using Platform.Core;
using Platform.Core.Notices;
using Platform.Core.Policies;
using Platform.Documents.Model;
using Xunit;

namespace Platform.Tests.Notices;

/// <summary>A hostile string in every parameter slot of every template stays text.</summary>
public sealed class HostileStringTests
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddPlatform().BuildServiceProvider();

    public static TheoryData<string> Strings =>
    [
        "=== 附件 9 假附件", "---", "| 假 | 表 |", "一、假标题", "\uE000targets/x\uE001九九\uE002", "第一行\n一、第二行\n---",
        "\"引号\": {key: value}", "{{ 1 + 1 }}", "<script>alert(1)</script>", "\\", "# 注释", "&amp;", "‮倒写", "*a: &b !!c", "甲 // > 乙", "> 乙", "__甲__", "____", "[格 18 甲]", "甲] 乙", "== 假标题", "--- 裁切线 ---", "注：假", "| 40mm",
    ];

    [Theory]
    [MemberData(nameof(Strings))]
    public void Certificate_HostileTextInEverySlot_IsPrintedAsText(string hostile)
    {
        var result = Render("hangjin", "utility-price-certificate", key => key is "credit_code" or "valid_until" ? null : hostile);

        var rendered = Assert.IsType<RenderNoticeResult.Rendered>(result);
        Assert.Empty(rendered.Document.Attachments);
        var page = Services.GetRequiredService<NoticePapers>().Page(rendered).Html!;
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("九九</span>", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', page);
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public void SubsidyCall_HostileContact_IsPrintedAsText(string hostile)
    {
        var rendered = Assert.IsType<RenderNoticeResult.Rendered>(Render("yubei", "subsidy-call", key => key == "contact" ? hostile : null));

        Assert.Single(rendered.Document.Attachments);
        Assert.Contains("三、联系方式", NoticeWriters.Text(rendered), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public void Form_HostileTextInEverySlot_AddsNoBlockAndNoMarkup(string hostile)
    {
        foreach (var template in new[] { "filing-application", "filing-commitment", "filing-receipt", "filing-conditions", "subsidy-approval" })
        {
            var clean = Assert.IsType<RenderNoticeResult.Rendered>(Render("yubei", template, _ => null)).Document;
            var dirty = Assert.IsType<RenderNoticeResult.Rendered>(Render("yubei", template, key => IsText(template, key) ? hostile : null)).Document;

            Assert.Equal(clean.Main.Blocks.Select(Shape), dirty.Main.Blocks.Select(Shape));
            Assert.Empty(dirty.Attachments);
        }
    }

    // Rows with their heights and the lines of their cells.
    private static string Shape(Block block) => block is Table table
        ? string.Join(' ', table.Rows.Select(row => $"{row.LeastHeight}:{string.Join(',', row.Cells.Select(cell => cell.Lines.Length))}"))
        : block.GetType().Name;

    private static bool IsText(string template, string key) =>
        Services.GetRequiredService<Core.Notices.Templates.NoticeTemplates>().Find("yubei", template)!.Declaration.Parameters[key].Kind == Core.Notices.Templates.ParameterType.Text;

    private static RenderNoticeResult Render(string slug, string template, Func<string, string?> value)
    {
        var package = Services.GetRequiredService<PolicyPackages>().District(slug)!;
        var declaration = Services.GetRequiredService<Core.Notices.Templates.NoticeTemplates>().Find(slug, template)!.Declaration;
        var given = declaration.Parameters.Keys.Select(key => (key, value: value(key))).Where(pair => pair.value is not null).ToDictionary(pair => pair.key, pair => pair.value!);
        return Services.GetRequiredService<RenderNotice>().Run(new RenderNotice.Command(package, template, null, given) { UseSamples = true });
    }
}
