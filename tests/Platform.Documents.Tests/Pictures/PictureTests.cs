using Platform.Documents.Marks;
using Platform.Documents.Model;
using Platform.Documents.Pdf;
using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;
using Platform.Documents.Tests.Pdf;

namespace Platform.Documents.Tests.Pictures;

public sealed class PictureTests
{
    private const double Pitch = 225.0 / 22;

    // A JPEG of 1 × 1 white pixel.
    private static readonly byte[] Jpeg = Convert.FromBase64String("/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=");

    [Fact]
    public void Write_Picture_StandsInTheMiddleAboveItsCaption()
    {
        var pdf = Print("[图 red.png 60毫米] 全县托位数变化", TestPng.Red(60, 40));

        var pixels = Poppler.Pixels(pdf, 1);
        var caption = Poppler.Words(pdf).Single(word => word.Text == "全县托位数变化");
        var red = pixels.RedLines(longerThan: 20);
        Measure.Near(28 + 78 - 30, red[0].Left);
        Measure.Near(28 + 78 + 30, red[0].Right);
        Measure.Near(40, red[^1].Bottom - red[0].Top);
        Measure.Near(28 + 78, (caption.Left + caption.Right) / 2);
        Assert.InRange(caption.Top, red[^1].Bottom, red[^1].Bottom + Pitch);
        Assert.Contains("No syntax or stream encoding errors", Poppler.Check(pdf), StringComparison.Ordinal);
        Assert.Contains("Figure", Poppler.Attributes(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_HalfClearPicture_ShowsThePaperThroughIt()
    {
        var red = Poppler.Pixels(Print("[图 red.png 60毫米] 图", TestPng.Red(60, 40, clear: true)), 1).RedLines(longerThan: 20);

        Measure.Near(28 + 78, red[0].Left);
        Measure.Near(28 + 78 + 30, red[0].Right);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void Write_PaletteOfAnyDepth_ShowsItsColours(byte depth)
    {
        var row = new byte[1 + (16 * depth / 8)];
        byte[] palette = [215, 0, 15, 255, 255, 255];

        foreach (var clear in (byte[][])[[], [255, 0]])
        {
            (string, byte[])[] chunks = clear.Length == 0 ? [("PLTE", palette)] : [("PLTE", palette), ("tRNS", clear)];
            var png = TestPng.File(16, 2, depth, 3, 0, [.. row, .. row], chunks);
            var red = Poppler.Pixels(Print("[图 red.png 80毫米] 图", png), 1).RedLines(longerThan: 20);
            Measure.Near(80, red[0].Right - red[0].Left);
        }
    }

    [Fact]
    public void Write_Jpeg_IsEmbeddedAsItIs()
    {
        var pdf = Print("[图 red.png] 图", Jpeg);

        Assert.True(pdf.AsSpan().IndexOf(Jpeg) > 0);
        Assert.Contains("No syntax or stream encoding errors", Poppler.Check(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_TallPictureWithoutRoom_GoesToTheNextPageWithItsCaption()
    {
        var body = string.Concat(Enumerable.Repeat("各镇要加强领导。\n", 12)) + "[图 red.png] 图题\n各部门要密切配合。";

        var words = Poppler.Words(Print(body, TestPng.Red(100, 2000)));

        Assert.Equal(2, words.Single(word => word.Text == "图题").Page);
        Assert.Equal(2, words.Single(word => word.Text.StartsWith("各部门", StringComparison.Ordinal)).Page);
    }

    [Theory]
    [InlineData("[图 none.png] 图", "test:6:4: error: 图片“none.png”找不到：请把它放在模板的 pictures 文件夹里。")]
    [InlineData("[图 ../red.png] 图", "test:6:1: error: 看不懂这一行图片：应写成“[图 文件名.png] 图题”或“[图 文件名.png 120毫米] 图题”，文件名不带文件夹，图题不能省。")]
    [InlineData("[图 red.png]", "test:6:1: error: 看不懂这一行图片：应写成“[图 文件名.png] 图题”或“[图 文件名.png 120毫米] 图题”，文件名不带文件夹，图题不能省。")]
    [InlineData("[图 red.png 5毫米] 图", "test:6:4: error: 图片“red.png”太窄：宽度至少 10 毫米。")]
    public void Read_WrongLine_SaysHowToWriteIt(string line, string expected) =>
        Assert.Equal([expected], Read(line, TestPng.Red(2, 2)).Diagnostics.Select(found => found.ToString()));

    [Fact]
    public void Read_BadFile_SaysWhatToDo()
    {
        (byte[] File, string Objection)[] bad =
        [
            ([.. "GIF89a.........."u8], "不是 PNG 或 JPEG 图片"),
            (TestPng.Red(2, 2)[..40], "已损坏，打不开"),
            (TestPng.Red(2, 2, interlace: 1), "是隔行扫描的 PNG，请另存为普通 PNG"),
            (TestPng.File(100_000, 100_000, 8, 2, 0, []), "超过 4000 万像素，请缩小后再用"),
            (TestPng.File(20, 20, 8, 2, 0, [0]), "已损坏，打不开"),
            (new byte[(10 * 1024 * 1024) + 1], "超过 10 MB，请缩小后再用"),
        ];

        Assert.Equal(
            bad.Select(file => $"test:6:4: error: 图片“red.png”{file.Objection}。"),
            bad.Select(file => Assert.Single(Read("[图 red.png] 图", file.File).Diagnostics).ToString()));
    }

    [Fact]
    public void Read_EncodedData_NeverBecomesAPicture()
    {
        var reading = Read(DocumentEncoding.EncodeInline("[图 red.png] 图"), TestPng.Red(2, 2));

        Assert.Equal("[图 red.png] 图", Assert.IsType<Paragraph>(reading.Document!.Main.Blocks[1]).Text.Text);
    }

    private static byte[] Print(string body, byte[] file) =>
        PdfWriter.Write(Read(body, file).Document!, new PdfOptions { Fonts = TestFonts.Free, Draft = false }).Bytes!;

    private static DocumentReading Read(string body, byte[] file) =>
        DocumentTextReader.Read($"---\nformat: form\ntitle: 情况表\n---\n情况如下。\n{body}", "test", name => name == "red.png" ? file : null);
}
