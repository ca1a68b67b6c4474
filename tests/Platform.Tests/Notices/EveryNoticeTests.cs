using Microsoft.Extensions.DependencyInjection;
using Platform.Core;
using Platform.Core.Notices;
using Platform.Core.Policies;
using Platform.Policy.Packages;
using Xunit;

namespace Platform.Tests.Notices;

/// <summary>Every template for every district of the repository either renders or says why it does not apply.</summary>
public sealed class EveryNoticeTests
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddPlatform().BuildServiceProvider();

    public static TheoryData<string, string> Offered()
    {
        var data = new TheoryData<string, string>();
        foreach (var package in TenantCatalog.Load(Services.GetRequiredService<IPolicySource>()).Tenants.Values)
        {
            foreach (var listing in Services.GetRequiredService<ListNotices>().Run(package).Where(listing => listing.NotApplicable is null))
            {
                data.Add(package.Slug, listing.Template.Name);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Offered))]
    public void Render_OfferedNotice_IsADraftWithTitleAndIssuer(string slug, string template)
    {
        var package = Services.GetRequiredService<PolicyPackages>().District(slug)!;

        var result = Services.GetRequiredService<RenderNotice>().Run(new RenderNotice.Command(package, template, null, new Dictionary<string, string>()) { UseSamples = true });

        var rendered = Assert.IsType<RenderNoticeResult.Rendered>(result);
        var text = NoticeWriters.Text(rendered);
        Assert.Contains("样稿·系统生成·非正式文件", text, StringComparison.Ordinal);
        Assert.Contains(package.Profile.Name, text, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"zh-CN\"", Services.GetRequiredService<NoticePapers>().Page(rendered).Html!, StringComparison.Ordinal);
    }

    [Fact]
    public void Offered_FiveDistricts_AreThirtySevenNotices() => Assert.Equal(37, Offered().Count);
}
