using Microsoft.Extensions.DependencyInjection;
using Platform.Core;
using Platform.Core.Notices;
using Platform.Core.Policies;
using Xunit;

namespace Platform.Tests.Notices;

/// <summary>
/// Every notice that a district can issue equals the text kept beside the templates. After a wanted change write it anew with
/// <c>platform notice render SLUG TEMPLATE --samples --date 2026-03-02 --as-of 2026-03-02 --out templates/FOLDER/samples/TEMPLATE.SLUG.txt</c>.
/// </summary>
public sealed class NoticeSampleTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly ServiceProvider Services = new ServiceCollection().AddPlatform().BuildServiceProvider();

    [Theory]
    [MemberData(nameof(EveryNoticeTests.Offered), MemberType = typeof(EveryNoticeTests))]
    public void Render_OfferedNotice_EqualsItsSample(string slug, string template)
    {
        var package = Services.GetRequiredService<PolicyPackages>().District(slug)!;
        var asOf = package.Profile.Lifespan.Until is { } end && end <= Day ? end.AddDays(-1) : Day;

        var result = Services.GetRequiredService<RenderNotice>().Run(
            new RenderNotice.Command(package, template, asOf, new Dictionary<string, string>()) { UseSamples = true, Date = Day });

        var rendered = Assert.IsType<RenderNoticeResult.Rendered>(result);
        var sample = Assert.Single(Directory.EnumerateFiles(PackageFolders.Templates(), $"{template}.{slug}.txt", SearchOption.AllDirectories));
        Assert.Equal(File.ReadAllText(sample), NoticeWriters.Text(rendered));
    }
}
