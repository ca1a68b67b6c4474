using System.Text;

namespace Platform.Documents.Fonts;

/// <summary>The faces that one document uses, and what they could not show.</summary>
internal sealed class UsedFonts(FontSet set)
{
    private readonly List<FontSubset> subsets = [];
    private readonly SortedSet<Rune> missing = [];
    private readonly SortedSet<Rune> borrowed = [];

    /// <summary>In the order of their names F0, F1, ….</summary>
    public IReadOnlyList<FontSubset> Subsets => subsets;

    /// <summary>The font's place, the glyph's number in it, and its advance in em.</summary>
    public (int Font, int Glyph, double Advance) Use(FontRole role, Rune character)
    {
        var found = set.Find(role, character);
        if (found.Origin != GlyphOrigin.Own)
        {
            (found.Origin == GlyphOrigin.Missing ? missing : borrowed).Add(character);
        }

        var font = subsets.FindIndex(subset => subset.Face == found.Face);
        if (font < 0)
        {
            font = subsets.Count;
            subsets.Add(new FontSubset(found.Face));
        }

        var number = subsets[font].Use(found.Glyph, found.Origin == GlyphOrigin.Missing ? FontSet.MissingMark : character);
        subsets[font].Show(character, number);
        return (font, number, found.Advance);
    }

    public IEnumerable<string> Notices()
    {
        if (missing.Count > 0)
        {
            yield return $"字体里没有这些字，文件中以“{FontSet.MissingMark}”代替：{List(missing)}。请换用收字更全的字体。";
        }

        if (borrowed.Count > 0)
        {
            yield return $"这些字用了别的字体：{List(borrowed)}。";
        }
    }

    private static string List(IEnumerable<Rune> characters) =>
        string.Join('、', characters.Select(rune => $"{rune}（U+{rune.Value:X4}）"));
}
