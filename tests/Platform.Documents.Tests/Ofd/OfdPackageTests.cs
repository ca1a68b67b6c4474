using System.Diagnostics;
using System.Globalization;
using Platform.Documents.Reading;

namespace Platform.Documents.Tests.Ofd;

/// <summary>Every sound document text under Cases gives a package that keeps the rules of GB/T 33190-2016.</summary>
public sealed class OfdPackageTests
{
    [Theory]
    [MemberData(nameof(CaseTests.Sound), MemberType = typeof(CaseTests))]
    public void Write_SoundText_KeepsTheRules(string name)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Cases", name + ".doctext");
        var document = DocumentTextReader.Read(File.ReadAllText(file), name).Document!;

        foreach (var draft in new[] { true, false })
        {
            var written = WrittenOfd.Of(document, draft);

            Assert.Equal(["OFD.xml", "Doc_0/Document.xml", "Doc_0/PublicRes.xml"], written.Names.Take(3));
            CheckNamespace(written);
            CheckUnits(written);
            CheckReferences(written);
            CheckFonts(written);
        }
    }

    private static void CheckNamespace(WrittenOfd written)
    {
        foreach (var name in written.Names.Where(name => name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            Assert.All(written.Xml(name).DescendantsAndSelf(), node => Assert.Equal(WrittenOfd.Namespace, node.Name.Namespace));
        }
    }

    private static void CheckUnits(WrittenOfd written)
    {
        var units = new[] { written.Document, written.Resources }.Concat(written.Pages).SelectMany(file => file.Descendants())
            .Select(node => node.Attribute("ID")?.Value).OfType<string>().Select(id => int.Parse(id, CultureInfo.InvariantCulture)).ToList();

        Assert.Distinct(units);
        Assert.Equal(units.Max().ToString(CultureInfo.InvariantCulture), written.Document.Descendants(WrittenOfd.Namespace + "MaxUnitID").Single().Value);
    }

    // That the pages and OFD.xml's document are there is proved by their having been read.
    private static void CheckReferences(WrittenOfd written)
    {
        var pages = written.Document.Descendants(WrittenOfd.Namespace + "Page").Select(page => page.Attribute("ID")!.Value).ToList();
        var fonts = written.Resources.Descendants(WrittenOfd.Namespace + "Font").ToList();
        var files = fonts.Select(font => $"Doc_0/{written.Resources.Attribute("BaseLoc")!.Value}/{font.Value}").ToList();
        var pictures = written.Resources.Descendants(WrittenOfd.Namespace + "MultiMedia").Select(picture => $"Doc_0/Res/{picture.Value}").ToList();
        var extensions = written.Document.Elements(WrittenOfd.Namespace + "Extensions").Select(file => "Doc_0/" + file.Value).ToList();

        Assert.Equal(written.Objects.Select(text => text.Font).Distinct().Order(), fonts.Select(font => font.Attribute("ID")!.Value).Order());
        Assert.All(written.Document.Descendants(WrittenOfd.Namespace + "Dest"), target => Assert.Contains(target.Attribute("PageID")!.Value, pages));
        Assert.All(extensions.SelectMany(file => written.Xml(file).Elements()), node => Assert.Contains(node.Attribute("RefId")!.Value, pages));
        Assert.Empty(written.Entry.Descendants(WrittenOfd.Namespace + "Signatures"));
        // No entry that nothing refers to.
        Assert.Equal(3 + extensions.Count + pages.Count + files.Count + pictures.Count, written.Names.Count);
        Assert.All(files.Concat(pictures).Concat(extensions), file => Assert.Contains(file, written.Names));
    }

    private static void CheckFonts(WrittenOfd written)
    {
        foreach (var font in written.Resources.Descendants(WrittenOfd.Namespace + "Font"))
        {
            var scan = Scan(written.Files[$"Doc_0/Res/{font.Value}"]).Split('|');
            var characters = scan[2].Split(' ').Select(range => range.Split('-').Select(end => int.Parse(end, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray()).ToList();
            var shown = written.Objects.Where(text => text.Font == font.Attribute("ID")!.Value).SelectMany(text => text.Glyphs).Select(glyph => glyph.Character).Distinct();

            Assert.Equal((font.Attribute("FontName")!.Value, "TrueType"), (scan[0], scan[1]));
            Assert.All(shown, rune => Assert.Contains(characters, range => range[0] <= rune.Value && rune.Value <= range[^1]));
        }
    }

    // fontconfig reads the font with FreeType.
    private static string Scan(byte[] font)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, font);
            using var process = Process.Start(new ProcessStartInfo("fc-scan", ["--format", "%{family}|%{fontformat}|%{charset}", file]) { RedirectStandardOutput = true })!;
            return process.StandardOutput.ReadToEnd();
        }
        finally
        {
            File.Delete(file);
        }
    }
}
