namespace Platform.Documents.Docx;

/// <summary>The styles that an official finds in the style list, by the terms of GB/T 9704-2012.</summary>
internal static class DocxStyles
{
    public const string Red = "D7000F";

    private const string Grey = "595959";
    private const int TitleSize = 44;
    private const int BodySize = 32;
    private const int SmallSize = 28;
    private const int DraftSize = 24;
    private const int NoteSize = 21;

    /// <summary>From the line of the number to the red line below it, in twips.</summary>
    public const int RedLineHeight = 156;

    // Word shows the built-in Normal as 正文, so the text has a name of its own: 公文正文.
    private static DocxStyle[] Sheet(DocxGrid grid) =>
    [
        new(StyleId.Title, "公文标题") { Natural = true, Font = FontRole.Title, Size = TitleSize, Align = W.JustificationValues.Center, After = grid.Line, Next = StyleId.Recipients, KeepNext = true },
        new(StyleId.Recipients, "主送机关"),
        new(StyleId.Body, "公文正文") { FirstLine = 2 },
        Heading(1, "一级标题", FontRole.Hei),
        RunIn(1, "一级标题 接排", FontRole.Hei),
        Heading(2, "二级标题", FontRole.Kai),
        RunIn(2, "二级标题 接排", FontRole.Kai),
        Heading(3, "三级标题", FontRole.FangSong),
        RunIn(3, "三级标题 接排", FontRole.FangSong),
        Heading(4, "四级标题", FontRole.FangSong),
        RunIn(4, "四级标题 接排", FontRole.FangSong),
        new(StyleId.AttachmentNote, "附件说明") { Align = W.JustificationValues.Left, Next = StyleId.AttachmentNote },
        new(StyleId.Issuer, "署名") { Align = W.JustificationValues.Right, Next = StyleId.IssueDate, KeepNext = true },
        new(StyleId.IssueDate, "成文日期") { Align = W.JustificationValues.Right, Next = StyleId.Note },
        new(StyleId.SignerName, "签名章") { IsCharacter = true, Natural = true, Font = FontRole.Kai, Size = TitleSize },
        new(StyleId.Note, "附注") { FirstLine = 2 },
        new(StyleId.Attendance, "出席人员") { Next = StyleId.Attendance },
        new(StyleId.AttendanceLabel, "出席人员 标签") { IsCharacter = true, Font = FontRole.Hei },
        new(StyleId.Letterhead, "发文机关标志") { Natural = true, Font = FontRole.Title, Color = Red, Align = W.JustificationValues.Center, Next = StyleId.Number },
        new(StyleId.CopyNumber, "份号") { Next = StyleId.Classification },
        new(StyleId.Classification, "密级和保密期限") { Font = FontRole.Hei, Next = StyleId.Urgency },
        new(StyleId.Urgency, "紧急程度") { Font = FontRole.Hei, Next = StyleId.Letterhead },
        new(StyleId.MarkCharacter, "密级和紧急程度 字符") { IsCharacter = true, Font = FontRole.Hei },
        new(StyleId.Number, "发文字号") { Align = W.JustificationValues.Center },
        new(StyleId.Signatory, "签发人姓名") { IsCharacter = true, Font = FontRole.Kai },
        new(StyleId.RedLine, "红色分隔线") { Natural = true, Size = 2, Line = RedLineHeight, Next = StyleId.Title },
        new(StyleId.MinutesLine, "编发机关和日期"),
        new(StyleId.AttachmentMark, "附件标识") { Font = FontRole.Hei, After = grid.Line, Next = StyleId.AttachmentTitle, KeepNext = true },
        new(StyleId.AttachmentTitle, "附件标题") { BasedOn = StyleId.Title, OutlineLevel = 0 },
        new(StyleId.TableText, "表格文字") { Natural = true, Size = Half(grid.Profile.TableSize), Align = W.JustificationValues.Center, Line = Measure.Points(1.5 * grid.Profile.TableSize), Next = StyleId.TableText },
        new(StyleId.TableHead, "表头") { BasedOn = StyleId.TableText, Font = FontRole.Hei, Next = StyleId.TableText },
        new(StyleId.TableNumber, "表格编号") { BasedOn = StyleId.TableText, Align = W.JustificationValues.Right, Next = StyleId.Body, KeepNext = true },
        new(StyleId.TableNote, "表注") { Natural = true, Size = NoteSize, Line = 320, Next = StyleId.TableNote },
        new(StyleId.PlaceToSign, "签章行") { Align = W.JustificationValues.Left, Next = StyleId.PlaceToSign },
        new(StyleId.CutLine, "裁切线") { Natural = true, Font = FontRole.Kai, Size = NoteSize, Align = W.JustificationValues.Center, Line = 320 },
        new(StyleId.Imprint, "版记") { Natural = true, Size = SmallSize, Line = 480, Next = StyleId.Imprint },
        new(StyleId.PageNumber, "公文页码") { Natural = true, Font = FontRole.Song, Size = SmallSize, Line = 320, Next = StyleId.PageNumber },
        new(StyleId.DraftMark, "样稿标记") { Natural = true, Font = FontRole.Hei, Size = DraftSize, Color = Grey, Align = W.JustificationValues.Center, Line = 320, Next = StyleId.DraftMark },
        new(StyleId.Separator, "分隔段") { Natural = true, Size = 2, Line = 20, Next = StyleId.Body },
    ];

    public static W.Styles Write(DocxFonts fonts, DocxGrid grid)
    {
        var styles = new W.Styles(Defaults(fonts), Normal(grid), TableNormal());
        styles.Append(Sheet(grid).Select(style => style.Write(fonts, grid)));
        styles.Append(DocxTableStyle.Write());
        return styles;
    }

    private static int Half(double points) => (int)Math.Round(2 * points);

    private static DocxStyle Heading(int level, string name, FontRole font) =>
        new(StyleId.Heading(level), name) { BasedOn = StyleId.Body, Font = font, OutlineLevel = level - 1, KeepNext = true, Link = StyleId.RunIn(level) };

    private static DocxStyle RunIn(int level, string name, FontRole font) =>
        new(StyleId.RunIn(level), name) { IsCharacter = true, Font = font, Link = StyleId.Heading(level) };

    private static W.DocDefaults Defaults(DocxFonts fonts) => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle
        {
            RunFonts = DocxFontTable.Fonts(fonts, FontRole.FangSong),
            Kern = new W.Kern { Val = 0 },
            FontSize = new W.FontSize { Val = Measure.Text(BodySize) },
            FontSizeComplexScript = new W.FontSizeComplexScript { Val = Measure.Text(BodySize) },
            Languages = new W.Languages { Val = "en-US", EastAsia = "zh-CN", Bidi = "ar-SA" },
        }),
        new W.ParagraphPropertiesDefault());

    // The page setup tells the grid; the text keeps its measure by itself, because LibreOffice widens text on a grid
    // that is narrower than its characters.
    private static W.Style Normal(DocxGrid grid) => new()
    {
        Type = W.StyleValues.Paragraph,
        Default = true,
        StyleId = StyleId.Normal,
        StyleName = new W.StyleName { Val = "Normal" },
        PrimaryStyle = new W.PrimaryStyle(),
        StyleParagraphProperties = new W.StyleParagraphProperties
        {
            WidowControl = new W.WidowControl { Val = false },
            OverflowPunctuation = new W.OverflowPunctuation { Val = false },
            AutoSpaceDE = new W.AutoSpaceDE { Val = false },
            AutoSpaceDN = new W.AutoSpaceDN { Val = false },
            SnapToGrid = new W.SnapToGrid { Val = false },
            SpacingBetweenLines = new W.SpacingBetweenLines { Line = Measure.Text(grid.Line), LineRule = W.LineSpacingRuleValues.Exact },
            Justification = new W.Justification { Val = W.JustificationValues.Both },
        },
        StyleRunProperties = new W.StyleRunProperties
        {
            Spacing = new W.Spacing { Val = grid.Spacing },
            SnapToGrid = new W.SnapToGrid { Val = false },
            FontSize = new W.FontSize { Val = Measure.Text(BodySize) },
            FontSizeComplexScript = new W.FontSizeComplexScript { Val = Measure.Text(BodySize) },
        },
    };

    private static W.Style TableNormal() => new(
        new W.StyleName { Val = "Normal Table" },
        new W.UIPriority { Val = 99 },
        new W.SemiHidden(),
        new W.UnhideWhenUsed(),
        new W.StyleTableProperties(DocxTableStyle.NoSideMargins()))
    {
        Type = W.StyleValues.Table,
        Default = true,
        StyleId = "TableNormal",
    };
}
