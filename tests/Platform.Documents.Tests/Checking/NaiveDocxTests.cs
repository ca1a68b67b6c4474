using Platform.Documents.Fonts;
using Platform.Documents.Tests.Docx;

namespace Platform.Documents.Tests.Checking;

/// <summary>A PDF that LibreOffice makes of a document in Word's own margins and 宋体小四.</summary>
public sealed class NaiveDocxTests(NaiveDocxTests.Printed printed) : IClassFixture<NaiveDocxTests.Printed>
{
    [Theory]
    [InlineData("margin-left", "版心 订口：31.8 毫米（28±1 毫米）不符合")]
    [InlineData("body-size", "正文 字号：12 磅（16±0.5 磅）不符合")]
    [InlineData("body-face", "正文 字体：NotoSerifSC（仿宋）不符合")]
    [InlineData("body-indent", "正文 段首左空：0 字（2±0.3 字）不符合")]
    [InlineData("title-size", "标题 字号：18 磅（22±0.5 磅）不符合")]
    [InlineData("date-form", "成文日期 写法：2024年02月06日（阿拉伯数字，不编虚位）不符合")]
    [InlineData("number-form", "发文字号 写法：东政办发〔2024〕6号（机关代字〔年份〕序号号）符合")]
    [InlineData("page-number-form", "页码 写法：没有（— 1 —）不符合")]
    [InlineData("paper-width", "用纸 宽：209.9 毫米（210±1 毫米）符合")]
    public void Check_PrintOfNaiveDocx_SaysWhatIsWrong(string rule, string row) =>
        Assert.Equal(row, CheckedFile.Row(CheckedFile.Report(printed.Pdf), rule));

    public sealed class Printed
    {
        public byte[] Pdf { get; } = LibreOffice.Print(
            new Dictionary<string, byte[]> { ["naive"] = Write() },
            Path.Combine(FontFolders.Find()[0], "node_modules", "@expo-google-fonts"))["naive"];

        private static byte[] Write()
        {
            var stream = new MemoryStream();
            using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            {
                package.AddMainDocumentPart().Document = new W.Document(new W.Body(
                    Line("东政办发〔2024〕6号", 24, W.JustificationValues.Center),
                    Line("关于开展检查的通知", 36, W.JustificationValues.Center),
                    Line("各镇人民政府：", 24, W.JustificationValues.Left),
                    Line(string.Concat(Enumerable.Repeat("为进一步做好有关工作现将有关事项通知如下", 8)) + "。", 24, W.JustificationValues.Both),
                    Line("请认真贯彻执行。", 24, W.JustificationValues.Both),
                    Line("东山县人民政府办公室", 24, W.JustificationValues.Right),
                    Line("2024年02月06日", 24, W.JustificationValues.Right),
                    new W.SectionProperties(new W.PageSize { Width = 11906, Height = 16838 }, new W.PageMargin { Top = 1440, Bottom = 1440, Left = 1800, Right = 1800 })));
            }

            return stream.ToArray();
        }

        private static W.Paragraph Line(string text, int halfPoints, W.JustificationValues align) => new(
            new W.ParagraphProperties(new W.Justification { Val = align }),
            new W.Run(
                new W.RunProperties(
                    new W.RunFonts { EastAsia = "Noto Serif SC", Ascii = "Noto Serif SC" },
                    new W.FontSize { Val = halfPoints.ToString(System.Globalization.CultureInfo.InvariantCulture) }),
                new W.Text(text)));
    }
}
