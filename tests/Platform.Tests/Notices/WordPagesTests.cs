using Microsoft.Extensions.DependencyInjection;
using Platform.Core;
using Platform.Core.Notices;
using Platform.Core.Policies;
using Platform.Documents.Fonts;
using Platform.Documents.Model;
using Platform.Documents.Tests.Docx;
using Platform.Documents.Tests.Pdf;
using Xunit;

namespace Platform.Tests.Notices;

/// <summary>An implementation plan as a Word file has, in LibreOffice, the pages of the PDF that the platform writes.</summary>
public sealed class WordPagesTests(WordPagesTests.PrintedPlans plans) : IClassFixture<WordPagesTests.PrintedPlans>
{
    [Theory]
    [MemberData(nameof(Districts))]
    public void Write_ImplementationPlan_HasThePagesAndHeadingsOfThePdf(string slug)
    {
        var plan = plans[slug];
        var headings = plan.Document.Parts.SelectMany(part => part.Blocks).OfType<Heading>().Select(heading => Bare(heading.Label + heading.Title.Text)).ToList();

        Assert.NotEmpty(headings);
        Assert.Equal(plan.Pdf.Count, plan.Word.Count);
        Assert.Equal(headings.Select(heading => (heading, PageOf(plan.Pdf, heading))), headings.Select(heading => (heading, PageOf(plan.Word, heading))));
        Assert.All(headings, heading => Assert.NotEqual(-1, PageOf(plan.Pdf, heading)));
    }

    public static TheoryData<string> Districts => [.. PrintedPlans.Slugs];

    private static int PageOf(List<string> pages, string heading) => pages.FindIndex(page => page.Contains(heading, StringComparison.Ordinal));

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The plans of all districts, printed in one run of LibreOffice.</summary>
    public sealed class PrintedPlans
    {
        private const string Template = "implementation-plan";
        private static readonly DateOnly Day = new(2026, 3, 2);
        private static readonly DateTimeOffset Now = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
        private static readonly ServiceProvider Services = new ServiceCollection().AddPlatform().BuildServiceProvider();

        private readonly NoticeFiles files = Services.GetRequiredService<NoticeFiles>();
        private readonly Dictionary<string, RenderNoticeResult.Rendered> rendered = Slugs.ToDictionary(slug => slug, Render);
        private readonly IReadOnlyDictionary<string, byte[]> printed;

        public PrintedPlans() => printed = LibreOffice.Print(
            rendered.ToDictionary(plan => plan.Key, plan => files.Write(plan.Value, "docx", Now).Bytes!),
            Path.Combine(FontFolders.Find()[0], "node_modules", "@expo-google-fonts"));

        public static IEnumerable<string> Slugs => EveryNoticeTests.Offered().Select(row => row.Data).Where(offered => offered.Item2 == Template).Select(offered => offered.Item1);

        internal (OfficialDocument Document, List<string> Pdf, List<string> Word) this[string slug] =>
            (rendered[slug].Document, Pages(files.Write(rendered[slug], "pdf", Now).Bytes!), Pages(printed[slug]));

        private static List<string> Pages(byte[] pdf) => [.. Poppler.Text(pdf).TrimEnd('\f', '\n').Split('\f').Select(Bare)];

        private static RenderNoticeResult.Rendered Render(string slug)
        {
            var package = Services.GetRequiredService<PolicyPackages>().District(slug)!;
            var asOf = package.Profile.Lifespan.Until is { } end && end <= Day ? end.AddDays(-1) : Day;
            return Assert.IsType<RenderNoticeResult.Rendered>(Services.GetRequiredService<RenderNotice>().Run(
                new RenderNotice.Command(package, Template, asOf, new Dictionary<string, string>()) { UseSamples = true, Date = Day }));
        }
    }
}
