using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Platform.Documents.Docx;
using Platform.Documents.Fonts;
using Platform.Documents.Pdf;
using Platform.Documents.Typesetting;

namespace Platform.Benchmarks.Documents;

/// <summary>
/// 500 plans of eight pages from the compiled template to the bytes of the file, on one warm thread, against LibreOffice, Chromium and
/// docxtemplater making the same papers on the same machine in the same run.
/// </summary>
internal static class PaperRace
{
    private const int Count = 500;
    // As many as the runtime needs to have compiled every hot method for good; fewer measure its instrumented code.
    private const int WarmUp = 1000;
    private const int MostBytes = 120 * 1024;

    public static async Task RunAsync()
    {
        using var folder = new RaceFolder();
        var fonts = FontSet.Load(FontFolders.Find());
        var pdf = Measure("PDF", i => PdfWriter.Write(Plan.Document(i), new PdfOptions { Fonts = fonts, Draft = false }).Bytes!);
        var docx = Measure("DOCX", i => DocxWriter.Write(Plan.Document(i), new DocxOptions { Faces = fonts, Draft = false }));
        Require(PagePlan.Of(Plan.Document(1), fonts, new PlanOptions { Draft = false }).Pages.Length == Plan.Pages, "the plan has eight pages");
        Require(pdf.Bytes < MostBytes, "a PDF has less than 120 KB");

        var office = LibreOffice.Measure(folder, i => DocxWriter.Write(Plan.Document(i), new DocxOptions { Faces = fonts, Draft = false }));
        Ratio("LibreOffice, kept open", office.KeptOpen, pdf, 20);
        Ratio("LibreOffice, started for each", office.Started, pdf, 150);
        Ratio("Chromium printing our HTML", await ChromiumPrinting.MeasureAsync(fonts), pdf, 30);
        Ratio("docxtemplater filling a DOCX", DocxTemplater(folder, fonts), docx, 8);
    }

    private static Figure Measure(string name, Func<int, byte[]> write)
    {
        for (var i = 1; i <= WarmUp; i++)
        {
            write(i);
        }

        GC.Collect();
        var (allocated, bytes) = (GC.GetAllocatedBytesForCurrentThread(), 0L);
        var clock = Stopwatch.StartNew();
        for (var i = 1; i <= Count; i++)
        {
            bytes += write(i).Length;
        }

        var figure = new Figure(clock.Elapsed.TotalSeconds / Count, bytes / Count);
        Print($"{name}: {1 / figure.Seconds:0} documents a second, {1000 * figure.Seconds:0.00} ms and {(GC.GetAllocatedBytesForCurrentThread() - allocated) / Count / 1024} KB allocated for each, {figure.Bytes / 1024.0:0.0} KB of file");
        return figure;
    }

    private static double DocxTemplater(RaceFolder folder, FontSet fonts)
    {
        var here = Path.Combine(RaceFolder.Repository, "tests", "Platform.Benchmarks", "Documents", "docxtemplater");
        Tool.Run("npm", here, "ci", "--silent");
        var template = folder.Write("tagged.docx", DocxWriter.Write(Plan.Tagged(), new DocxOptions { Faces = fonts, Draft = false }));
        var values = folder.Write("values.json", JsonSerializer.SerializeToUtf8Bytes(Plan.Values(1)));
        var filled = folder.Path("filled.docx");
        var seconds = double.Parse(Tool.Run("node", here, "fill.mjs", template, values, filled, "100"), CultureInfo.InvariantCulture);
        Require(File.Exists(filled), "docxtemplater wrote a document");
        return seconds;
    }

    private static void Ratio(string name, double seconds, Figure ours, int expected) =>
        Print($"{name}: {1000 * seconds:0.0} ms, {seconds / ours.Seconds:0.0} times ours (expected at least {expected})");

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    private static void Require(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Not so: {what}.");
        }
    }

    private sealed record Figure(double Seconds, long Bytes);
}
