namespace Platform.Documents.Tests.Docx;

public sealed class DocxLayoutTests
{
    private const string Notice = "---\ntype: 通知\ntitle: 关于开展检查的通知\nissuers: 县卫生健康局\ndate: 2024-03-05\n";
    private const string Request = "---\ntype: 请示\ntitle: 关于申请资金的请示\nletterhead: 县卫生健康局文件\nnumber: 东卫健〔2024〕18号\nrecipients: 县政府\nissuers: 县卫生健康局\ndate: 2024-02-06\ncontact: 甲\ncontact_phone: 0000-1\n";
    private const string Letter = "---\nformat: letter\ntype: 函\ntitle: 关于提供数据的函\nletterhead: 县卫生健康局\nnumber: 东卫健函〔2024〕12号\nurgency: 加急\nrecipients: 县统计局\nissuers: 县卫生健康局\ndate: 2024-03-05\n";

    [Fact]
    public void PageNumbers_OddAndEven_StandOutside()
    {
        using var docx = WrittenDocx.Of(Notice + "---\n请执行。");

        var section = docx.Body.Descendants<W.SectionProperties>().Single();
        var odd = Footer(docx, section, "default");
        var even = Footer(docx, section, "even");

        Assert.NotNull(docx.Main.DocumentSettingsPart!.Settings!.GetFirstChild<W.EvenAndOddHeaders>());
        Assert.Equal("— 1 —", odd.InnerText);
        Assert.Equal(" PAGE ", odd.Descendants<W.SimpleField>().Single().Instruction!.Value);
        Assert.Equal("right", odd.Descendants<W.Justification>().Single().Val!.InnerText);
        Assert.Equal("280", odd.Descendants<W.Indentation>().Single().Right!.Value);
        Assert.Equal("left", even.Descendants<W.Justification>().Single().Val!.InnerText);
        Assert.Equal("280", even.Descendants<W.Indentation>().Single().Left!.Value);
    }

    [Fact]
    public void Parts_EachBeginASection_AndTheWideOneLiesOnItsSide()
    {
        using var docx = WrittenDocx.Of(Notice + "attachments: [表, 名单]\n---\n现印发。\n=== 印发件 办法\n一句。\n=== 附件 1 表 [横排]\n| 甲 |\n|---|\n| 1 |\n=== 附件 2 名单\n甲。");

        var sections = docx.Body.Descendants<W.SectionProperties>().ToList();

        Assert.Equal(4, sections.Count);
        Assert.All(sections.Skip(1), section => Assert.Equal("nextPage", section.GetFirstChild<W.SectionType>()!.Val!.InnerText));
        Assert.Equal([null, null, "landscape", null], sections.Select(section => section.GetFirstChild<W.PageSize>()!.Orient?.InnerText));
        Assert.Equal([11906u, 11906u, 16838u, 11906u], sections.Select(section => section.GetFirstChild<W.PageSize>()!.Width!.Value));
        // The head of a page on its side is the left edge of the upright sheet: 28 mm.
        Assert.Equal(1587, sections[2].GetFirstChild<W.PageMargin>()!.Top!.Value);
        Assert.Contains("w:textDirection", Footer(docx, sections[2], "default").OuterXml, StringComparison.Ordinal);
        Assert.All(sections, section => Assert.Equal(579, section.GetFirstChild<W.DocGrid>()!.LinePitch!.Value));
        Assert.Equal([-842, -842, -226, -842], sections.Select(section => section.GetFirstChild<W.DocGrid>()!.CharacterSpace!.Value));
        Assert.Equal(["附件1", "附件2"], docx.Texts("AttachmentMark"));
        Assert.Equal(["附件：1.表", "2.名单"], docx.Texts("AttachmentNote"));
    }

    [Fact]
    public void Draft_EveryHeader_CarriesTheMark_AndAnIssuedDocumentHasNone()
    {
        using var draft = WrittenDocx.Of(Letter + "---\n请回复。", draft: true);
        using var issued = WrittenDocx.Of(Notice + "---\n请执行。");

        Assert.Equal(3, draft.Main.HeaderParts.Count(part => part.Header!.InnerText.StartsWith("样稿·系统生成·非正式文件", StringComparison.Ordinal)));
        Assert.Empty(issued.Main.HeaderParts);
    }

    [Fact]
    public void Head_Upward_PutsTheNumberOnTheLastLineOfNames()
    {
        using var docx = WrittenDocx.Of(Request + "copy_number: \"000012\"\nclassification: 机密★1年\nurgency: 特急\nsignatories: [王一, 李二, 张三]\n---\n请批示。");

        Assert.Equal(["　签发人：王一李二", "　东卫健〔2024〕18号张三"], docx.Texts("DocumentNumber"));
        Assert.Equal(["王一", "李二", "张三"], docx.Body.Descendants<W.Run>().Where(run => run.RunProperties?.RunStyle?.Val?.Value == "Signatory").Select(run => run.InnerText));
        Assert.Equal(["000012"], docx.Texts("CopyNumber"));
        Assert.Equal(["机密★1年"], docx.Texts("Classification"));
        Assert.Equal(["特急"], docx.Texts("Urgency"));
        Assert.Single(docx.Paragraphs("RedLine"), line => line.ParagraphProperties!.ParagraphBorders!.BottomBorder!.Color == "D7000F");
        Assert.Equal(["（联系人：甲，联系电话：0000-1）"], docx.Texts("Note"));
    }

    [Fact]
    public void Head_JointIssue_SetsTheSuffixBesideTheNames()
    {
        using var docx = WrittenDocx.Of(Notice.Replace("issuers: 县卫生健康局", "letterhead: [县卫生健康局, 县市场监管局文件]\nissuers: [县卫生健康局, 县市场监管局]", StringComparison.Ordinal) + "---\n请执行。");

        var cells = docx.Body.Elements<W.Table>().First().Descendants<W.TableCell>().ToList();
        Assert.Equal(["县卫生健康局", "县市场监管局"], cells[0].Elements<W.Paragraph>().Select(name => name.InnerText));
        Assert.Equal("文件", cells[1].InnerText);
        Assert.Equal("center", cells[1].TableCellProperties!.TableCellVerticalAlignment!.Val!.InnerText);
    }

    [Fact]
    public void Letter_MarkAndLines_AreInTheFirstHeaderAndFooter()
    {
        using var docx = WrittenDocx.Of(Letter + "copies: 县政府办\n---\n请回复。");

        var section = docx.Body.Descendants<W.SectionProperties>().Single();
        var id = section.Elements<W.HeaderReference>().Single(reference => reference.Type!.InnerText == "first").Id!.Value!;
        var header = ((HeaderPart)docx.Main.GetPartById(id)).Header!;

        Assert.NotNull(section.GetFirstChild<W.TitlePage>());
        Assert.Equal("县卫生健康局", header.InnerText);
        Assert.Equal((20u, 6u), Line(header));
        Assert.Equal((6u, 20u), Line(Footer(docx, section, "first")));
        Assert.Empty(Footer(docx, section, "first").Descendants<W.SimpleField>());
        Assert.Equal(["加急东卫健函〔2024〕12号"], docx.Texts("DocumentNumber"));
        Assert.Equal(["抄送：县政府办。"], docx.Texts("Imprint"));
        Assert.Null(docx.Body.Elements<W.Table>().Single().GetFirstChild<W.TableProperties>()!.TableBorders);

        static (uint, uint) Line(OpenXmlCompositeElement part)
        {
            var borders = part.Descendants<W.ParagraphBorders>().Single();
            return (borders.TopBorder!.Size!.Value, borders.BottomBorder!.Size!.Value);
        }
    }

    [Theory]
    [InlineData("东山县卫生健康局", "2024-03-05", 200, 200)]
    [InlineData("卫健局", "2024-12-16", 800, 200)]
    [InlineData("东山县人民政府办公室东山县卫生健康局", "2024-03-05", 200, 1200)]
    public void Signature_Unsealed_SetsTheDateTwoCharactersBehindTheIssuer(string issuer, string date, int issuerRight, int dateRight)
    {
        using var docx = WrittenDocx.Of($"---\ntype: 通知\ntitle: 关于检查的通知\nissuers: {issuer}\ndate: {date}\n---\n请执行。");

        Assert.Equal((issuerRight, dateRight), (RightOf(docx, "Issuer"), RightOf(docx, "IssueDate")));
    }

    [Fact]
    public void Signature_Sealed_CentresTheIssuerOnTheDate()
    {
        using var docx = WrittenDocx.Of(Notice + "seal: true\n---\n请执行。");

        // The date is 2024年3月5日, six characters wide with its half-width digits; the issuer has six.
        Assert.Equal((400, 400), (RightOf(docx, "Issuer"), RightOf(docx, "IssueDate")));
    }

    [Fact]
    public void Signature_JointAndSealed_StandsInRowsOfThree()
    {
        using var docx = WrittenDocx.Of("---\ntype: 通知\ntitle: 关于检查的通知\nissuers: [甲局, 乙局, 丙局, 丁局]\ndate: 2024-03-05\nseal: true\n---\n请执行。");

        var rows = docx.Body.Elements<W.Table>().Select(table => table.Descendants<W.TableCell>().Select(cell => cell.InnerText));
        Assert.Equal([["甲局", "乙局", "丙局"], ["丁局2024年3月5日"]], rows);
    }

    [Fact]
    public void Imprint_BehindAPageOnItsSide_HasAnUprightPage()
    {
        using var docx = WrittenDocx.Of(Notice + "attachments: 表\ncopies: 县政府办\n---\n请执行。\n=== 附件 表 [横排]\n| 甲 |\n|---|\n| 1 |");

        Assert.Equal([null, "landscape", null], docx.Body.Descendants<W.SectionProperties>().Select(section => section.GetFirstChild<W.PageSize>()!.Orient?.InnerText));
        Assert.Equal(["抄送：县政府办。"], docx.Texts("Imprint"));
    }

    [Fact]
    public void Imprint_StandsAtTheFootOfTheText()
    {
        using var docx = WrittenDocx.Of(Notice + "copies: 县政府办\nprinted_by: 县卫生健康局\nprinted_on: 2024-03-06\n---\n请执行。");

        var table = docx.Body.Elements<W.Table>().Single();
        var place = table.GetFirstChild<W.TableProperties>()!.TablePositionProperties!;
        Assert.Equal(("margin", "bottom"), (place.VerticalAnchor!.InnerText, place.TablePositionYAlignment!.InnerText));
        Assert.Equal(["抄送：县政府办。", "县卫生健康局", "2024年3月6日印发"], docx.Texts("Imprint"));
    }

    [Fact]
    public void Closing_OfMoreThanOneParagraph_TakesTextWithIt()
    {
        using var docx = WrittenDocx.Of(Notice + "attachments: 表\nnote: 此件公开发布\n---\n一句。\n请执行。\n=== 附件 表\n甲。");

        Assert.Equal(["请执行。", "附件：表", "2024年3月5日"], docx.Body.Elements<W.Paragraph>().Where(paragraph => paragraph.ParagraphProperties!.KeepNext is not null).Select(paragraph => paragraph.InnerText));
    }

    private static int RightOf(WrittenDocx docx, string style) => docx.Paragraphs(style).Single().ParagraphProperties!.Indentation!.RightChars!.Value;

    private static W.Footer Footer(WrittenDocx docx, W.SectionProperties section, string type) =>
        ((FooterPart)docx.Main.GetPartById(section.Elements<W.FooterReference>().Single(reference => reference.Type!.InnerText == type).Id!.Value!)).Footer!;
}
