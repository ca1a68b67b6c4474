using System.Text;
using Platform.Documents.Fonts;

namespace Platform.Documents.Ofd;

/// <summary>The fonts of a package: their units and their files.</summary>
internal sealed class OfdFonts(UsedFonts used, UnitIds ids)
{
    public const string Folder = "Res";
    private readonly List<int> units = [];

    /// <summary>The unit of a font and the advance of the glyph that shows a character, in em.</summary>
    public (int Unit, double Advance) Use(FontRole role, Rune character)
    {
        var (font, _, advance) = used.Use(role, character);
        while (units.Count <= font)
        {
            units.Add(ids.Next());
        }

        return (units[font], advance);
    }

    /// <summary>Written last: only then is it known which glyphs are used.</summary>
    public byte[] Resources(OfdPictures pictures)
    {
        var xml = new OfdXml("Res").With("BaseLoc", Folder);
        if (units.Count > 0)
        {
            xml.Open("Fonts");
        }

        foreach (var (subset, i) in used.Subsets.Select((subset, i) => (subset, i)))
        {
            var name = Name(subset);
            xml.Open("Font").With("ID", units[i]).With("FontName", name).With("FamilyName", name).With("Charset", "unicode")
                .Leaf("FontFile", FileName(i)).Close();
        }

        pictures.WriteResources(units.Count > 0 ? xml.Close() : xml);
        return xml.Finish();
    }

    public IEnumerable<(string Path, byte[] Bytes)> Files() =>
        used.Subsets.Select((subset, i) => ($"{Folder}/{FileName(i)}", SubsetFile.WriteComplete(subset, Name(subset))));

    private static string FileName(int font) => $"Font_{OfdNumber.Text(font)}.ttf";

    private static string Name(FontSubset subset) =>
        new([.. subset.Face.PostScriptName.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')]);
}
