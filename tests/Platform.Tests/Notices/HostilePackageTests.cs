using Microsoft.Extensions.DependencyInjection;
using Platform.Core;
using Platform.Core.Notices;
using Platform.Policy.Packages;
using Platform.Tests.PolicyChecks;
using Xunit;

namespace Platform.Tests.Notices;

/// <summary>Hostile text in the words of a package stays text in every notice that prints it.</summary>
public sealed class HostilePackageTests
{
    private static readonly (string File, string Slot)[] Slots =
    [
        ("tenant.yaml", "name: 样例区人民政府办公室"), ("tenant.yaml", "label: 牵头单位"), ("departments.yaml", "name: 区财政局"),
        ("policies/plan/document.yaml", "plan_title: 样例区托育服务方案"), ("policies/plan/document.yaml", "short_title: 托育服务方案"),
        ("policies/plan/document.yaml", "title: 增加供给"), ("policies/plan/document.yaml", "approval: 已经区政府同意"),
        ("policies/plan/targets.yaml", "label: 每千人口托位数"), ("policies/plan/targets.yaml", "text: 每千人口托位数达4.5个"),
        ("policies/plan/duties.yaml", "title: 布局设施"), ("policies/plan/duties.yaml", "text: 新建居住区每千人配建8个托位，镇街接收。"),
        ("policies/plan/subsidies.yaml", "text: 按托位补助。"), ("policies/plan/subsidies.yaml", "per: 每家机构"),
    ];

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var (file, slot) in Slots)
        {
            data.Add(file, slot);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Render_HostileTextInOneSlot_AddsNoPartAndNoMarkup(string file, string slot)
    {
        foreach (var hostile in new[] { "=== 附件 9 假", "一、假 | 表 |", "--- 甲: 乙 #丙", "{{ policy }} <b>假</b>", "第一行\\n一、第二行\\n=== 印发件 假" })
        {
            var (clean, _) = RenderAll(_ => { });
            var (dirty, pages) = RenderAll(files => files["sample/" + file] = files["sample/" + file].Replace(slot, $"{slot.Split(':')[0]}: \"{hostile}\"", StringComparison.Ordinal));

            Assert.Equal(clean, dirty);
            Assert.All(pages, page => Assert.DoesNotContain("<b>假", page, StringComparison.Ordinal));
        }
    }

    /// <summary>For each notice the number of its parts and headings, which hostile text must not change.</summary>
    private static (IReadOnlyList<string> Shapes, IReadOnlyList<string> Pages) RenderAll(Action<Dictionary<string, string>> change)
    {
        var files = SampleDistrict.Files();
        change(files);
        var catalog = TenantCatalog.Load(new MemoryPolicySource(files));
        Assert.Empty(catalog.Diagnostics);
        var services = new ServiceCollection().AddPlatform().BuildServiceProvider();
        var results = services.GetRequiredService<ListNotices>().Run(catalog.Tenants["sample"]).Where(listing => listing.NotApplicable is null)
            .Select(listing => (listing.Template.Name, Result: services.GetRequiredService<RenderNotice>().Run(
                new RenderNotice.Command(catalog.Tenants["sample"], listing.Template.Name, null, new Dictionary<string, string>()) { UseSamples = true })))
            .Select(pair => (pair.Name, Notice: Rendered(pair.Name, pair.Result))).ToList();
        return (
            [.. results.Select(pair => $"{pair.Name} {pair.Notice.Document.Parts.Count()} {string.Join(',', pair.Notice.Document.Parts.Select(part => part.Blocks.Length))}")],
            [.. results.Select(pair => services.GetRequiredService<NoticePapers>().Page(pair.Notice).Html!)]);
    }

    private static RenderNoticeResult.Rendered Rendered(string name, RenderNoticeResult result)
    {
        Assert.True(result is RenderNoticeResult.Rendered, $"{name}: {string.Join('\n', (result as RenderNoticeResult.Refused)?.Diagnostics ?? [])}");
        return (RenderNoticeResult.Rendered)result;
    }
}
