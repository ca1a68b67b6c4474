namespace Platform.Documents.Tests.Checking;

/// <summary>A Word document as someone might make it, right but for what a test changes.</summary>
internal sealed record WrongDocx
{
    public string Number { get; init; } = "东政办发〔2024〕6号";
    public string Recipients { get; init; } = "各镇人民政府：";
    public string Date { get; init; } = "2024年12月16日";
    public string BodyFace { get; init; } = "仿宋_GB2312";
    public int BodyHalfPoints { get; init; } = 32;
    public int TopTwips { get; init; } = 2098;
    public int FirstLineCharacters { get; init; } = 200;
    public string? PageNumber { get; init; } = "—";
    public string Copies { get; init; } = "抄送：县委各部门。";
    public string Heading { get; init; } = "一、工作目标";

    public byte[] Write()
    {
        var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new W.Document(new W.Body(
                Line("东山县人民政府办公室文件", "方正小标宋简体", 84, W.JustificationValues.Center, colour: "FF0000"),
                Line(Number, BodyFace, 32, W.JustificationValues.Center),
                Line("关于开展检查的通知", "方正小标宋简体", 44, W.JustificationValues.Center),
                Line(Recipients, BodyFace, 32, W.JustificationValues.Left),
                Line("现就有关事项通知如下，请认真贯彻执行。", BodyFace, BodyHalfPoints, W.JustificationValues.Both, FirstLineCharacters),
                Line(Heading, "黑体", 32, W.JustificationValues.Both, FirstLineCharacters),
                Line("东山县人民政府办公室", BodyFace, 32, W.JustificationValues.Right),
                Line(Date, BodyFace, 32, W.JustificationValues.Right),
                Line(Copies, BodyFace, 28, W.JustificationValues.Left),
                Section(main)));
        }

        return stream.ToArray();
    }

    private W.SectionProperties Section(MainDocumentPart main)
    {
        var section = new W.SectionProperties(
            new W.PageSize { Width = 11906, Height = 16838 },
            new W.PageMargin { Top = TopTwips, Bottom = 1984, Left = 1587, Right = 1474 });
        if (PageNumber is { } dash)
        {
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new W.Footer(new W.Paragraph(
                new W.ParagraphProperties(new W.Justification { Val = W.JustificationValues.Center }),
                new W.Run(new W.Text(dash)), new W.SimpleField(new W.Run(new W.Text("1"))) { Instruction = "PAGE" }, new W.Run(new W.Text(dash))));
            section.PrependChild(new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) });
        }

        return section;
    }

    private static W.Paragraph Line(string text, string face, int halfPoints, W.JustificationValues align, int firstLine = 0, string? colour = null) => new(
        new W.ParagraphProperties(new W.Indentation { FirstLineChars = firstLine }, new W.Justification { Val = align }),
        new W.Run(
            new W.RunProperties(
                new W.RunFonts { EastAsia = face, Ascii = face },
                new W.Color { Val = colour ?? "000000" },
                new W.FontSize { Val = halfPoints.ToString(System.Globalization.CultureInfo.InvariantCulture) }),
            new W.Text(text)));
}
