using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Platform.Documents.Tests.Pdf;

/// <summary>Reads PDF files with tools that are not ours.</summary>
internal static class Poppler
{
    private const double Millimetre = 25.4 / 72;

    /// <summary>The words of a file with their places in mm; Chinese text without gaps is one word.</summary>
    public static List<PdfWord> Words(byte[] pdf)
    {
        XNamespace html = "http://www.w3.org/1999/xhtml";
        var page = 0;
        return [.. XDocument.Parse(Encoding.UTF8.GetString(Run("pdftotext", pdf, "-bbox", "{file}", "-"))).Descendants(html + "page").SelectMany(node =>
        {
            page++;
            return node.Elements(html + "word").Select(word => new PdfWord(page, word.Value, Length(word, "xMin"), Length(word, "yMin"), Length(word, "xMax"), Length(word, "yMax"))).ToList();
        })];
    }

    /// <summary>The text in reading order, a line of the page a line.</summary>
    public static string Text(byte[] pdf) => Encoding.UTF8.GetString(Run("pdftotext", pdf, "-raw", "{file}", "-"));

    public static string Fonts(byte[] pdf) => Encoding.UTF8.GetString(Run("pdffonts", pdf, "{file}"));

    public static string Properties(byte[] pdf) => Encoding.UTF8.GetString(Run("pdfinfo", pdf, "{file}"));

    public static string PageProperties(byte[] pdf, int page) =>
        Encoding.UTF8.GetString(Run("pdfinfo", pdf, "-f", page.ToString(CultureInfo.InvariantCulture), "-l", page.ToString(CultureInfo.InvariantCulture), "{file}"));

    /// <summary>The tags of a tagged file with their text.</summary>
    public static string Structure(byte[] pdf) => Encoding.UTF8.GetString(Run("pdfinfo", pdf, "-struct-text", "{file}"));

    /// <summary>The tags of a tagged file with their attributes.</summary>
    public static string Attributes(byte[] pdf) => Encoding.UTF8.GetString(Run("pdfinfo", pdf, "-struct", "{file}"));

    public static string Check(byte[] pdf) => Encoding.UTF8.GetString(Run("qpdf", pdf, "--check", "{file}"));

    /// <summary>A page as pixels, ten to the millimetre.</summary>
    public static PagePixels Pixels(byte[] pdf, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        return PagePixels.Parse(Run("pdftoppm", pdf, "-r", "254", "-f", number, "-l", number, "{file}"));
    }

    private static double Length(XElement word, string attribute) => double.Parse(word.Attribute(attribute)!.Value, CultureInfo.InvariantCulture) * Millimetre;

    private static byte[] Run(string tool, byte[] pdf, params string[] arguments)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            var start = new ProcessStartInfo(tool, arguments.Select(argument => argument == "{file}" ? file : argument)) { RedirectStandardOutput = true };
            using var process = Process.Start(start)!;
            var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return process.ExitCode == 0 ? output.ToArray() : throw new InvalidOperationException($"{tool}: {process.ExitCode}");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
