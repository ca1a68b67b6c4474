using System.Diagnostics;

namespace Platform.Benchmarks.Documents;

/// <summary>LibreOffice converting our DOCX to PDF, with a profile of its own that has been used before.</summary>
internal static class LibreOffice
{
    private const int Many = 20;
    private const int Starts = 3;

    /// <returns>Seconds for a document: within one call that converts many, and in a call of its own.</returns>
    public static (double KeptOpen, double Started) Measure(RaceFolder folder, Func<int, byte[]> write)
    {
        var files = Enumerable.Range(1, Many).Select(i => folder.Write($"plan-{i}.docx", write(i))).ToArray();
        Convert(folder, files[..1]);
        var started = Enumerable.Range(0, Starts).Select(_ => Convert(folder, files[..1])).Order().ElementAt(Starts / 2);
        var all = Convert(folder, files);
        return ((all - started) / (Many - 1), started);
    }

    private static double Convert(RaceFolder folder, string[] files)
    {
        var clock = Stopwatch.StartNew();
        Tool.Run("soffice", folder.Root, [$"-env:UserInstallation=file://{folder.Path("profile")}", "--headless", "--convert-to", "pdf", "--outdir", folder.Path("pdf"), .. files]);
        return files.All(file => File.Exists(Path.Combine(folder.Path("pdf"), Path.ChangeExtension(Path.GetFileName(file), ".pdf"))))
            ? clock.Elapsed.TotalSeconds
            : throw new InvalidOperationException("soffice wrote no PDF.");
    }
}
