using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Platform.Documents.Checking.Pdf;

/// <summary>Reads a PDF by poppler, in a folder that is removed whatever happens.</summary>
internal static partial class PdfReader
{
    private const int InkedPages = 3;
    private const int FewestCharacters = 3;

    public static DocumentView Read(byte[] content)
    {
        var folder = Directory.CreateTempSubdirectory("check-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, PopplerTool.Input), content);
            return Read(new PopplerTool(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static DocumentView Read(PopplerTool tool)
    {
        var pages = CountPages(tool);
        // Three pixels to the point is the most that pdftohtml gives; rounded to whole ones, a place is off by up to 0.1 mm.
        var (output, exit, _) = tool.Run("pdftohtml", CheckLimits.TextBytes, "-xml", "-i", "-stdout", "-zoom", "3", "-noroundcoord", PopplerTool.Input);
        if (exit != 0)
        {
            throw Damaged();
        }

        var printed = PdfLines.Parse(Encoding.UTF8.GetString(output));
        if (printed.Lines.Sum(line => line.Trimmed.Length) < FewestCharacters)
        {
            throw new UnreadableDocumentException("这个 PDF 里没有文字，可能是扫描件或图片：请用生成它的 Word 文件或电子版 PDF 核对。");
        }

        var inked = Enumerable.Range(1, Math.Min(InkedPages, pages)).Append(pages).Distinct();
        return PdfView.Of(printed, [.. inked.Select(page => Ink(tool, page))]);
    }

    private static int CountPages(PopplerTool tool)
    {
        var (output, exit, complaints) = tool.Run("pdfinfo", CheckLimits.TextBytes, PopplerTool.Input);
        if (complaints.Contains("password", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnreadableDocumentException("这个 PDF 加了密码，打不开：请去掉密码再核对。");
        }

        if (exit != 0 || !PageCount().IsMatch(Encoding.UTF8.GetString(output)))
        {
            throw Damaged();
        }

        var pages = int.Parse(PageCount().Match(Encoding.UTF8.GetString(output)).Groups[1].Value, CultureInfo.InvariantCulture);
        return pages <= CheckLimits.Pages ? pages : throw new UnreadableDocumentException($"页数太多（{pages} 页），最多 {CheckLimits.Pages} 页。");
    }

    private static PageInk Ink(PopplerTool tool, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        // Ten pixels to the millimetre; a page larger than A3 is cut off rather than drawn.
        var (output, exit, _) = tool.Run("pdftoppm", CheckLimits.PictureBytes, "-r", "254", "-f", number, "-l", number, "-x", "0", "-y", "0", "-W", "4200", "-H", "4200", PopplerTool.Input);
        return exit == 0 ? PageInk.Parse(output, page) : throw Damaged();
    }

    private static UnreadableDocumentException Damaged() => new("这个 PDF 已经损坏，读不出来：请重新导出一份。");

    [GeneratedRegex(@"^Pages:\s+(\d+)", RegexOptions.Multiline)]
    private static partial Regex PageCount();
}
