using Platform.Documents.Docx;
using Platform.Documents.Fonts;
using Platform.Documents.Model;
using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;
using Platform.Documents.Tests.Pdf;
using Platform.Documents.Tests.Pictures;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Tests.Docx;

/// <summary>In LibreOffice a Word file has the pages of our PDF, with every heading and table on the same one.</summary>
public sealed class LibreOfficeTests(LibreOfficeTests.PrintedFiles files) : IClassFixture<LibreOfficeTests.PrintedFiles>
{
    private static readonly LayoutProfile Small = new() { Top = 40, Left = 30, TextWidth = 150, TextHeight = 215, LinesPerPage = 20, CharactersPerLine = 26, TableSize = 14 };

    private static readonly LayoutProfile EvenImprint = new() { ImprintOnEvenPage = true };
    private const string Notice = "---\ntype: 通知\ntitle: 关于检查的通知\nissuers: 县卫生健康局\ndate: 2024-03-05\ncopies: 县政府办\nprinted_by: 县卫生健康局\nprinted_on: 2024-03-06\n";
    private const string Sheet = "---\nformat: form\ntitle: 情况表\n---\n情况如下。\n";

    public static TheoryData<string> Names => [.. PrintedFiles.Sources.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Print_WordFile_HasThePagesOfThePlan(string name)
    {
        var (ours, theirs) = files[name];

        Assert.Equal(ours.Pages.Length, theirs.Count);
        Assert.All(ours.Bookmarks, mark => Assert.Contains(Bare(mark.Title), theirs[mark.Page], StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Print_WordFile_HasTablesOnTheSamePages(string name)
    {
        var (ours, theirs) = files[name];

        foreach (var (page, index) in ours.Pages.Select((page, index) => (page, index)))
        {
            var cells = page.Items.OfType<PlannedText>().Where(text => text.Element == PlannedElement.Table).ToList();
            Assert.All(cells.Take(1).Concat(cells.TakeLast(1)), cell => Assert.Contains(Bare(cell.Text), theirs[index], StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("picture", 0)]
    [InlineData("picture-behind", 1)]
    public void Print_Picture_StandsAboveItsCaptionAsLargeAsOurs(string name, int page)
    {
        var (ours, theirs) = files[name];
        var planned = ours.Pages[page].Items.OfType<PlannedPicture>().Single();

        var red = Poppler.Pixels(files.Printed(name), page + 1).RedLines(longerThan: 20);

        Pdf.Measure.Near(planned.X, red[0].Left);
        Pdf.Measure.Near(planned.X + 60, red[0].Right);
        Pdf.Measure.Near(40, red[^1].Bottom - red[0].Top);
        Assert.InRange(red[0].Top, planned.Y - 1, planned.Y + 1);
        Assert.Contains("全县托位数变化请看上图。", theirs[page], StringComparison.Ordinal);
    }

    [Fact]
    public void Print_TooManyRecipients_StandInTheImprint()
    {
        var last = files["recipients"].Theirs[^1];

        Assert.Contains("主送：第1镇人民政府、第2镇人民政府", last, StringComparison.Ordinal);
        Assert.Contains("关于检查的通知请执行。", files["recipients"].Theirs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Print_ImprintOnEvenPages_StandsThereBehindABlankPage()
    {
        Assert.Equal([false, true], files["even"].Theirs.Select(HasImprint));
        Assert.Equal([false, false, false, true], files["even-behind-blank"].Theirs.Select(HasImprint));

        static bool HasImprint(string page) => page.Contains("抄送：县政府办。县卫生健康局2024年3月6日印发", StringComparison.Ordinal);
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>All documents, printed in one run of LibreOffice.</summary>
    public sealed class PrintedFiles
    {
        private readonly IReadOnlyDictionary<string, byte[]> printed = LibreOffice.Print(
            Sources.ToDictionary(source => source.Key, source => DocxWriter.Write(source.Value.Document, Options(source.Value.Profile))),
            Path.Combine(FontFolders.Find()[0], "node_modules", "@expo-google-fonts"));

        public static IReadOnlyDictionary<string, (OfficialDocument Document, LayoutProfile Profile)> Sources { get; } = Read();

        internal (PagePlan Ours, List<string> Theirs) this[string name]
        {
            get
            {
                var (document, profile) = Sources[name];
                var plan = PagePlan.Of(document, TestFonts.Free, new PlanOptions { Draft = true, Profile = profile });
                return (plan, [.. Poppler.Text(printed[name]).TrimEnd('\f', '\n').Split('\f').Select(Bare)]);
            }
        }

        public byte[] Printed(string name) => printed[name];

        private static OfficialDocument Text(string text) => DocumentTextReader.Read(text, "test", _ => TestPng.Red(60, 40)).Document!;

        private static DocxOptions Options(LayoutProfile profile) => new() { Draft = true, Faces = TestFonts.Free, Fonts = LibreOffice.Fonts, Profile = profile };

        private static Dictionary<string, (OfficialDocument Document, LayoutProfile Profile)> Read()
        {
            string[] folders = ["Docx/Proofs", "Cases/document", "Cases/letter", "Cases/minutes", "Cases/order", "Cases/part"];
            var sources = folders.SelectMany(folder => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.doctext"))
                .ToDictionary(
                    file => $"{Path.GetFileName(Path.GetDirectoryName(file))}-{Path.GetFileNameWithoutExtension(file)}",
                    file => (DocumentTextReader.Read(File.ReadAllText(file), file).Document!, LayoutProfile.Standard));
            sources["small-plan"] = (sources["Proofs-plan"].Item1, Small);
            sources["recipients"] = (Text(Notice + $"recipients: {string.Join('、', Enumerable.Range(1, 74).Select(i => $"第{i}镇人民政府"))}\n---\n请执行。"), LayoutProfile.Standard);
            sources["few-recipients"] = (Text(Notice + $"recipients: {string.Join('、', Enumerable.Range(1, 40).Select(i => $"第{i}镇人民政府"))}\n---\n请执行。"), LayoutProfile.Standard);
            sources["even"] = (Text(Notice + "---\n请执行。"), EvenImprint);
            sources["even-behind-blank"] = (Text(Notice + "---\n" + string.Concat(Enumerable.Repeat("请执行。\n", 38))), EvenImprint);
            sources["picture"] = (Text(Sheet + "[图 red.png 60毫米] 全县托位数变化\n请看上图。"), LayoutProfile.Standard);
            sources["picture-behind"] = (Text(Sheet + string.Concat(Enumerable.Repeat("请执行。\n", 16)) + "[图 red.png 60毫米] 全县托位数变化\n请看上图。"), LayoutProfile.Standard);
            return sources;
        }
    }
}
