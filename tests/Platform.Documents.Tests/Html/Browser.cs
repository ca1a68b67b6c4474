using System.Diagnostics;

namespace Platform.Documents.Tests.Html;

/// <summary>Chromium, as an official would print a downloaded page with it.</summary>
internal static class Browser
{
    public static byte[] Print(string page)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "page.html");
            var pdf = Path.Combine(folder.FullName, "page.pdf");
            File.WriteAllText(file, page);
            var start = new ProcessStartInfo(
                Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
                ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", $"--user-data-dir={folder.FullName}", "--no-pdf-header-footer", $"--print-to-pdf={pdf}", new Uri(file).AbsoluteUri])
            {
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? File.ReadAllBytes(pdf) : throw new InvalidOperationException(errors);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
