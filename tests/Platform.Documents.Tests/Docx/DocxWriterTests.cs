using System.IO.Compression;
using System.Security.Cryptography;
using Platform.Documents.Docx;
using Platform.Documents.Model;
using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;

namespace Platform.Documents.Tests.Docx;

public sealed class DocxWriterTests
{
    private const string Head = "---\ntype: 通知\ntitle: 关于开展检查的通知\nissuers: 县卫生健康局\ndate: 2024-03-05\n";

    [Fact]
    public void Write_Twice_GivesTheSameBytes()
    {
        var document = DocumentTextReader.Read(Head + "---\n请执行。", "test").Document!;
        var options = new DocxOptions { Draft = true, Faces = TestFonts.Free };

        Assert.Equal(SHA256.HashData(DocxWriter.Write(document, options)), SHA256.HashData(DocxWriter.Write(document, options)));
    }

    [Fact]
    public void TryWrite_ImprintOfMoreThanAPage_IsRefusedAsInOtherFormats()
    {
        var copies = string.Join('、', Enumerable.Range(1, 120).Select(i => $"第{i}镇人民政府"));
        var document = DocumentTextReader.Read($"{Head}copies: {copies}\n---\n请执行。", "test").Document!;

        var writing = DocxWriter.TryWrite(document, new DocxOptions { Draft = true, Faces = TestFonts.Free });

        Assert.Null(writing.Bytes);
        Assert.Equal("版记（抄送机关）超过一页，无法排印，请精简抄送机关。", Assert.Single(writing.Notices));
    }

    [Fact]
    public void Write_AnyDocument_GivesEveryEntryTheSameTime()
    {
        var document = DocumentTextReader.Read(Head + "---\n请执行。", "test").Document!;
        using var zip = new ZipArchive(new MemoryStream(DocxWriter.Write(document, new DocxOptions { Draft = false, Faces = TestFonts.Free })));

        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void Write_TheStyleList_SpeaksOfTheStandard()
    {
        using var docx = WrittenDocx.Of(Head + "---\n请执行。");

        var names = docx.Main.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Select(style => style.StyleName!.Val!.Value!).ToList();

        Assert.Superset(
            new HashSet<string> { "公文标题", "主送机关", "公文正文", "一级标题", "二级标题", "三级标题", "四级标题", "附件说明", "署名", "成文日期", "附注", "版记", "发文机关标志", "发文字号", "公文表格" },
            names.ToHashSet());
        Assert.Equal(names.Distinct(), names);
    }

    [Fact]
    public void Write_EveryStyleThatIsUsed_IsDefined()
    {
        using var docx = WrittenDocx.Of(Head + "recipients: 县教育局\nattachments: 表\nnote: 此件公开发布\ncopies: 甲\n---\n一、标题\n（一）接排。正文。\n1. 三级。正文。\n=== 附件 表\n| 甲 |\n|---|\n| 1 |");

        var defined = docx.Main.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Select(style => style.StyleId!.Value!).ToHashSet();
        var used = docx.Body.Descendants<W.ParagraphStyleId>().Select(style => style.Val!.Value!)
            .Concat(docx.Body.Descendants<W.RunStyle>().Select(style => style.Val!.Value!))
            .Concat(docx.Body.Descendants<W.TableStyle>().Select(style => style.Val!.Value!));

        Assert.Subset(defined, used.ToHashSet());
    }

    [Fact]
    public void Write_Headings_UseTheirStylesAloneAndRunIn()
    {
        using var docx = WrittenDocx.Of(Head + "---\n一、总体要求\n（一）增加供给。新建机构5家。\n1. 单独一句\n正文。");

        Assert.Equal(["一、总体要求"], docx.Texts("OfficialHeading1"));
        var runIn = docx.Paragraphs("OfficialBody").First().Elements<W.Run>().ToList();
        Assert.Equal("（一）增加供给。", runIn[0].InnerText);
        Assert.Equal("OfficialHeading2Character", runIn[0].RunProperties!.RunStyle!.Val!.Value);
        Assert.Equal("新建机构5家。", runIn[1].InnerText);
        Assert.Null(runIn[1].RunProperties!.RunStyle);
        Assert.Contains("1.单独一句", docx.Texts("OfficialBody"));
    }

    [Fact]
    public void Write_DefaultStyle_FitsTwentyEightCharactersAndTwentyTwoLines()
    {
        using var docx = WrittenDocx.Of(Head + "---\n请执行。");

        var normal = docx.Main.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Single(style => style.StyleId == "Normal");
        var section = docx.Body.Descendants<W.SectionProperties>().Single();
        var page = section.GetFirstChild<W.PageMargin>()!;
        var size = section.GetFirstChild<W.PageSize>()!;
        var advance = 320 + normal.StyleRunProperties!.Spacing!.Val!.Value;
        var pitch = int.Parse(normal.StyleParagraphProperties!.SpacingBetweenLines!.Line!.Value!, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(28, (int)(size.Width!.Value - page.Left!.Value - page.Right!.Value) / advance);
        Assert.Equal(22, ((int)size.Height!.Value - page.Top!.Value - page.Bottom!.Value) / pitch);
    }

    [Fact]
    public void Write_Properties_TellTitleNumberAndIssuer()
    {
        using var docx = WrittenDocx.Of(Head + "number: 东卫健发〔2024〕6号\n---\n请执行。");

        Assert.Contains("<dc:title>关于开展检查的通知</dc:title>", docx.PropertyText, StringComparison.Ordinal);
        Assert.Contains("<dc:subject>东卫健发〔2024〕6号</dc:subject>", docx.PropertyText, StringComparison.Ordinal);
        Assert.Contains("<dc:creator>县卫生健康局</dc:creator>", docx.PropertyText, StringComparison.Ordinal);
        Assert.Contains(">2024-03-05T00:00:00Z<", docx.PropertyText, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OwnFonts_AreNamedInStylesAndFontTable()
    {
        var document = DocumentTextReader.Read(Head + "---\n请执行。", "test").Document!;
        var fonts = new DocxFonts { FangSong = "方正仿宋_GBK" };
        using var docx = WrittenDocx.Open(DocxWriter.Write(document, new DocxOptions { Draft = false, Faces = TestFonts.Free, Fonts = fonts }));

        Assert.Contains(docx.Main.FontTablePart!.Fonts!.Elements<W.Font>(), font => font.Name == "方正仿宋_GBK");
        Assert.Contains("w:eastAsia=\"方正仿宋_GBK\"", docx.Main.StyleDefinitionsPart!.Styles!.OuterXml, StringComparison.Ordinal);
        Assert.DoesNotContain("仿宋_GB2312", docx.Main.StyleDefinitionsPart!.Styles!.OuterXml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("甲\u0001乙", "甲乙")]
    [InlineData("甲\uFFFF乙", "甲乙")]
    [InlineData("甲\t乙\n丙", "甲 乙 丙")]
    [InlineData("𠮷㙍😀", "𠮷㙍😀")]
    [InlineData("</w:t><w:br/>&#x1;", "</w:t><w:br/>&#x1;")]
    public void Write_TextThatXmlCannotHold_StaysReadable(string text, string expected)
    {
        var document = DocumentTextReader.Read(Head + "---\n请执行。", "test").Document!;
        var changed = document with { Main = new MainPart([new Paragraph(InlineText.Of(text), 1)], 1), Head = document.Head with { Title = InlineText.Of(text) } };
        using var docx = WrittenDocx.Open(DocxWriter.Write(changed, new DocxOptions { Draft = false, Faces = TestFonts.Free }));

        Assert.Equal([expected], docx.Texts("OfficialBody"));
        Assert.Empty(docx.Errors);
    }

    [Fact]
    public void Write_LoneSurrogate_BecomesTheReplacementCharacter()
    {
        var document = DocumentTextReader.Read(Head + "---\n请执行。", "test").Document!;
        var text = "甲" + (char)0xD842 + "乙";
        using var docx = WrittenDocx.Open(DocxWriter.Write(document with { Main = new MainPart([new Paragraph(InlineText.Of(text), 1)], 1) }, new DocxOptions { Draft = false, Faces = TestFonts.Free }));

        Assert.Equal(["甲\uFFFD乙"], docx.Texts("OfficialBody"));
    }
}
