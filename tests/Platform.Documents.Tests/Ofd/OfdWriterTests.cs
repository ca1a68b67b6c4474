using Platform.Documents.Model;
using Platform.Documents.Ofd;
using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;
using Platform.Documents.Tests.Pdf;
using Platform.Documents.Tests.Pictures;

namespace Platform.Documents.Tests.Ofd;

/// <summary>An OFD file shows what the PDF shows, at the same places.</summary>
public sealed class OfdWriterTests
{
    private const string Head = """
        ---
        type: 通知
        title: 东山县人民政府办公室关于印发《东山县托育服务实施方案》的通知
        letterhead: 东山县人民政府办公室文件
        number: 东政办发〔2024〕6号
        recipients: 各镇人民政府，县政府各部门
        attachments: [任务分工表]
        issuers: 东山县人民政府办公室
        date: 2024-12-16
        seal: true
        note: 此件公开发布
        copies: 县委各部门
        printed_by: 东山县人民政府办公室
        printed_on: 2024-12-17

        """;

    private static readonly string Text = $$"""
        {{Head}}---
        《东山县托育服务实施方案》已经县政府同意，现印发给你们，请认真贯彻执行。
        === 印发件 东山县托育服务实施方案
        一、工作目标
        到2025年，每千人口托位数达4.5个——“家门口”托育服务覆盖全部街道……
        二、重点工作
        （一）增加供给。𠮷祥镇新建机构5家，占比40%以上。
        === 附件 任务分工表 [横排]
        | 序号 | 任务 | 单位 |
        |--- 10|:--- 50|--- 40|
        {{string.Join('\n', Enumerable.Range(1, 30).Select(i => $"| {i} | 第{i}项任务 | 县卫生健康局 |"))}}
        """;

    [Fact]
    public void Write_Notice_HasTheTextOfThePdfInItsOrder()
    {
        var pdf = new PrintedDocument(Text, draft: true);
        var ofd = WrittenOfd.Of(Text, draft: true);

        Assert.Equal(Solid(Poppler.Text(pdf.Bytes)), Solid(string.Concat(ofd.Objects.Select(text => text.Text))));
    }

    [Fact]
    public void Write_Notice_HasEveryWordWhereThePdfHasIt()
    {
        var pdf = new PrintedDocument(Text, draft: true);
        var glyphs = WrittenOfd.Of(Text, draft: true).Objects.SelectMany(text => text.Glyphs).ToList();

        Assert.True(pdf.Words.Count > 100);
        Assert.All(pdf.Words, word => Assert.Contains(glyphs, glyph =>
            glyph.Page == word.Page && word.Text.StartsWith(glyph.Character.ToString(), StringComparison.Ordinal)
            && Math.Abs(glyph.Left - word.Left) < 0.5 && Math.Abs(glyph.Top - word.Top) < 0.5));
    }

    [Fact]
    public void Write_LandscapePart_LiesOnItsSideWithTheNumberTurned()
    {
        var page = WrittenOfd.Of(Text).Pages[^2];

        Assert.Equal("0 0 297 210", page.Descendants(WrittenOfd.Namespace + "PhysicalBox").Single().Value);
        var turned = page.Descendants(WrittenOfd.Namespace + "TextObject").Where(text => text.Attribute("CTM") is not null);
        Assert.Equal("— 5 —", Assert.Single(turned).Value);
    }

    [Fact]
    public void Write_Notice_KeepsEveryObjectOnItsPaper()
    {
        var ofd = WrittenOfd.Of(Text, draft: true);
        foreach (var page in ofd.Pages)
        {
            var paper = WrittenOfd.Numbers((page.Element(WrittenOfd.Namespace + "Area") ?? ofd.Document).Descendants(WrittenOfd.Namespace + "PhysicalBox").First().Value);
            var boxes = page.Descendants().Select(node => node.Attribute("Boundary")?.Value).OfType<string>().Select(WrittenOfd.Numbers);

            Assert.All(boxes, box => Assert.True(box is [>= 0, >= 0, > 0, > 0] && box[0] + box[2] <= paper[2] && box[1] + box[3] <= paper[3], string.Join(' ', box)));
        }
    }

    [Fact]
    public void Write_SealedDocument_SaysWhereTheSealBelongs()
    {
        var ofd = WrittenOfd.Of(Text);
        var place = Assert.Single(ofd.Xml("Doc_0/Extensions.xml").Elements());
        var properties = place.Elements().ToDictionary(node => node.Attribute("Name")!.Value, node => node.Value);
        var box = WrittenOfd.Numbers(properties["SealPlace"]);
        var date = new PrintedDocument(Text).Word("2024年12月16日");

        Assert.Equal(ofd.Document.Descendants(WrittenOfd.Namespace + "Page").First().Attribute("ID")!.Value, place.Attribute("RefId")!.Value);
        Assert.Equal("东山县人民政府办公室", properties["Issuer"]);
        Assert.Equal([42, 42], box[2..]);
        Measure.Near(date.Middle, box[0] + 21);
        Assert.InRange(date.Top, box[1], box[1] + 42);
    }

    [Fact]
    public void Write_JointDocument_NamesTheBodyOfEverySeal()
    {
        var ofd = WrittenOfd.Of(Text.Replace("issuers: 东山县人民政府办公室", "issuers: [东山县卫生健康局, 东山县财政局]", StringComparison.Ordinal));

        Assert.Equal(
            ["东山县卫生健康局", "东山县财政局"],
            ofd.Xml("Doc_0/Extensions.xml").Descendants().Where(node => node.Attribute("Name")?.Value == "Issuer").Select(node => node.Value));
    }

    [Fact]
    public void Write_Picture_EmbedsItsFileInItsBox()
    {
        var file = TestPng.Red(60, 40);
        var reading = DocumentTextReader.Read("---\nformat: form\ntitle: 情况表\n---\n情况如下。\n[图 red.png 60毫米] 托位", "test", _ => file);
        var ofd = WrittenOfd.Of(reading.Document!);
        var picture = ofd.Pages[0].Descendants(WrittenOfd.Namespace + "ImageObject").Single();
        var resource = ofd.Resources.Descendants(WrittenOfd.Namespace + "MultiMedia").Single();

        Assert.Equal([76, 60, 40], WrittenOfd.Numbers(picture.Attribute("Boundary")!.Value).Where((_, i) => i != 1));
        Assert.Equal("60 0 0 40 0 0", picture.Attribute("CTM")!.Value);
        Assert.Equal(resource.Attribute("ID")!.Value, picture.Attribute("ResourceID")!.Value);
        Assert.Equal(file, ofd.Files[$"Doc_0/Res/{resource.Value}"]);
    }

    [Fact]
    public void Write_UnsealedDocument_HasNoExtensions() =>
        Assert.DoesNotContain("Doc_0/Extensions.xml", WrittenOfd.Of(Text.Replace("seal: true\n", "", StringComparison.Ordinal)).Names);

    [Fact]
    public void Write_Notice_IsDescribedAndHasItsHeadings()
    {
        var document = WrittenOfd.Read(Text);
        var at = new DateTimeOffset(2024, 12, 16, 20, 0, 0, TimeSpan.Zero);
        var ofd = new WrittenOfd(OfdWriter.Write(document, new OfdOptions { Fonts = TestFonts.Free, Draft = true, CreatedAt = at }));

        Assert.Matches("^[0-9a-f]{32}东山县人民政府办公室关于印发《东山县托育服务实施方案》的通知东山县人民政府办公室东政办发〔2024〕6号2024-12-17通知Platform.DocumentsDoc_0/Document.xml$", ofd.Entry.Value);
        Assert.Equal(
            ["东山县人民政府办公室关于印发《东山县托育服务实施方案》的通知", "东山县托育服务实施方案", "任务分工表"],
            ofd.Document.Element(WrittenOfd.Namespace + "Outlines")!.Elements().Select(node => node.Attribute("Title")!.Value));
        Assert.Equal(
            ["一、工作目标", "二、重点工作", "（一）增加供给"],
            ofd.Document.Descendants(WrittenOfd.Namespace + "OutlineElem").Select(node => node.Attribute("Title")!.Value).Where(title => title[0] is '一' or '二' or '（'));
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes() => Assert.Equal(WrittenOfd.Of(Text).Bytes, WrittenOfd.Of(Text).Bytes);

    [Fact]
    public void Write_HostileTitle_IsShownAsItIs()
    {
        var document = WrittenOfd.Read(Text);
        var title = InlineText.Of("<a href=\"x\">&amp;]]>\u0001\u000B\uFFFE\uD800的通知");
        var ofd = WrittenOfd.Of(document with { Head = document.Head with { Title = title } });

        Assert.Contains("<a href=\"x\">&amp;]]>\uFFFD的通知", ofd.Entry.Value, StringComparison.Ordinal);
        Assert.Contains("<ahref=\"x\">&amp;]]>〓〓〓\uFFFD的通知", Solid(string.Concat(ofd.Objects.Select(text => text.Text))), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_CharacterThatNoFaceHas_ShowsTheMarkAndSaysSo()
    {
        var document = WrittenOfd.Read(Text.Replace("𠮷祥镇", "😀祥镇", StringComparison.Ordinal));
        var writing = OfdWriter.Write(document, new OfdOptions { Fonts = TestFonts.Free, Draft = false });

        Assert.Contains("字体里没有这些字，文件中以“〓”代替：😀（U+1F600）。请换用收字更全的字体。", writing.Notices);
        Assert.Contains("😀祥镇", string.Concat(new WrittenOfd(writing).Objects.Select(text => text.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_CopiesOfMoreThanAPage_IsRefused()
    {
        var document = WrittenOfd.Read(Text.Replace("县委各部门", string.Join('，', Enumerable.Repeat("第一街道办事处", 200)), StringComparison.Ordinal));
        var writing = OfdWriter.Write(document, new OfdOptions { Fonts = TestFonts.Free, Draft = false });

        Assert.Null(writing.Bytes);
        Assert.Equal("版记（抄送机关）超过一页，无法排印，请精简抄送机关。", writing.Notices[0]);
    }

    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
