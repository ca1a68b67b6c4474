using System.Diagnostics;
using Platform.Documents.Docx;

namespace Platform.Documents.Tests.Docx;

/// <summary>Reads Word files with a program that is not ours and prints them as PDF.</summary>
internal static class LibreOffice
{
    private const int Patience = 180_000;

    /// <summary>The free faces by which LibreOffice finds them.</summary>
    public static DocxFonts Fonts { get; } = new()
    {
        Title = "Noto Serif SC",
        FangSong = "Noto Serif SC Light",
        Kai = "LXGW WenKai",
        Hei = "Noto Sans SC Medium",
        Song = "Noto Serif SC",
        Latin = "Noto Serif SC Light",
    };

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
          {string.Concat(Named.Select(name => Alias(name.Office, name.Free)))}
        </fontconfig>
        """;

    // What the machines of an office have by these names.
    private static IEnumerable<(string Office, string Free)> Named
    {
        get
        {
            var office = new DocxFonts();
            return [(office.Title, Fonts.Title), (office.FangSong, Fonts.FangSong), (office.Kai, Fonts.Kai), (office.Hei, Fonts.Hei), (office.Song, Fonts.Song), (office.Latin, Fonts.Latin)];
        }
    }

    private static string Alias(string name, string face) => $"<match><test name=\"family\"><string>{name}</string></test><edit name=\"family\" mode=\"assign\" binding=\"same\"><string>{face}</string></edit></match>";

    private static void Run(string folder, IEnumerable<string> files)
    {
        var start = new ProcessStartInfo("soffice", ["-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to", """pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}""", "--outdir", folder, .. files])
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
