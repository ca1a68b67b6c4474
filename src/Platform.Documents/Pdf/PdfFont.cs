using System.Text;
using Platform.Documents.Fonts;

namespace Platform.Documents.Pdf;

/// <summary>Writes a subset as a Type 0 font with its file, widths and way back to Unicode.</summary>
internal static class PdfFont
{
    private const int MapBlock = 100;

    public static void Write(PdfFile file, int number, FontSubset subset)
    {
        var bytes = SubsetFile.Write(subset);
        var fontFile = file.AddStream($"/Length1 {bytes.Length}", bytes);
        var name = $"{Tag(subset)}+{new string([.. subset.Face.PostScriptName.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')])}";
        // The body of Chinese characters: 0.88 em above the baseline and 0.12 em below, in every face.
        var descriptor = file.Add(new PdfText()
            .Add($"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[-1000 -300 3000 1200]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 740/StemV 80/FontFile2 {fontFile} 0 R>>"));
        var widths = Widths(subset);
        var descendant = file.Add(new PdfText()
            .Add($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R/CIDToGIDMap/Identity/DW 1000/W[").Add(widths.Bytes).Add("]>>"));
        var unicode = file.AddStream("", ToUnicode(subset).Bytes);
        file.Write(number, new PdfText()
            .Add($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>"));
    }

    private static PdfText Widths(FontSubset subset)
    {
        var text = new PdfText();
        for (var i = 0; i < subset.Originals.Count; i++)
        {
            var width = Math.Round(1000 * subset.Face.Advance(subset.Originals[i]), 2);
            if (width != 1000)
            {
                text.Add(i).Add("["u8).Add(width).Add("]"u8);
            }
        }

        return text;
    }

    // Six letters that tell subsets of one face apart.
    private static string Tag(FontSubset subset)
    {
        var hash = 2166136261u;
        foreach (var glyph in subset.Originals)
        {
            hash = (hash ^ (uint)glyph) * 16777619;
        }

        return string.Create(6, hash, (letters, left) =>
        {
            foreach (ref var letter in letters)
            {
                letter = (char)('A' + (left % 26));
                left /= 26;
            }
        });
    }

    private static PdfText ToUnicode(FontSubset subset)
    {
        var text = new PdfText().Add("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        foreach (var block in subset.Characters.Chunk(MapBlock))
        {
            text.Add(block.Length).Add(" beginbfchar\n"u8);
            foreach (var (glyph, character) in block)
            {
                text.Add("<"u8).AddHex(glyph).Add("><"u8);
                AddUtf16(text, character);
                text.Add(">\n"u8);
            }

            text.Add("endbfchar\n"u8);
        }

        return text.Add("endcmap CMapName currentdict/CMap defineresource pop end end");
    }

    private static void AddUtf16(PdfText text, Rune character)
    {
        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..character.EncodeToUtf16(units)])
        {
            text.AddHex(unit);
        }
    }
}
