using System.Diagnostics;

namespace Platform.Documents.Tests.Docx;

/// <summary>Reads Word files with a program that is not ours and prints them as PDF.</summary>
internal static class LibreOffice
{
    private const int Patience = 180_000;

    /// <summary>Turns files into PDF in one run, which takes most of its time to start.</summary>
    /// <param name="files">By name, without a dot.</param>
    /// <param name="fonts">The folder of the free fonts.</param>
    public static IReadOnlyDictionary<string, byte[]> Print(IReadOnlyDictionary<string, byte[]> files, string fonts)
    {
        var folder = Directory.CreateTempSubdirectory("libreoffice").FullName;
        try
        {
            foreach (var (name, bytes) in files)
            {
                File.WriteAllBytes(Path.Combine(folder, name + ".docx"), bytes);
            }

            File.WriteAllText(Path.Combine(folder, "fonts.conf"), Faces(fonts, folder));
            Run(folder, files.Keys.Select(name => Path.Combine(folder, name + ".docx")));
            return files.Keys.ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(folder, name + ".pdf")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The faces that the PDF is set in, so that nothing depends on what else a machine has.
    private static string Faces(string fonts, string folder) => $"""
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <dir>{fonts}/noto-serif-sc/300Light</dir>
          <dir>{fonts}/noto-serif-sc/400Regular</dir>
          <dir>{fonts}/noto-serif-sc/700Bold</dir>
          <dir>{fonts}/noto-sans-sc/500Medium</dir>
          <dir>/usr/share/fonts/truetype/lxgw-wenkai</dir>
          <cachedir>{folder}/cache</cachedir>
        </fontconfig>
        """;

    private static void Run(string folder, IEnumerable<string> files)
    {
        var start = new ProcessStartInfo("soffice", ["-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, .. files])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["FONTCONFIG_FILE"] = Path.Combine(folder, "fonts.conf");
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(Patience) || process.ExitCode != 0)
        {
            throw new InvalidOperationException("soffice");
        }
    }
}
