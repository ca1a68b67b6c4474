using System.Text;

namespace Platform.Documents.Fonts;

/// <summary>The glyphs of a face that a document uses, numbered anew in the order of their first use.</summary>
internal sealed class FontSubset(FontFace face)
{
    private readonly Dictionary<int, int> numbers = new() { [0] = 0 };
    private readonly List<int> originals = [0];
    private readonly SortedDictionary<int, Rune> characters = [];

    private readonly SortedDictionary<int, int> shown = [];

    public FontFace Face => face;

    /// <summary>The face's own glyph numbers, in the order of the new ones.</summary>
    public IReadOnlyList<int> Originals => originals;

    /// <summary>The character that each new glyph number stands for.</summary>
    public IReadOnlyDictionary<int, Rune> Characters => characters;

    /// <summary>The new glyph number that shows each Unicode scalar, in their order: more than one for a glyph that stands in for others.</summary>
    public IReadOnlyDictionary<int, int> Shown => shown;

    /// <summary>Says that a character is shown by a glyph, which may be that of another.</summary>
    public void Show(Rune character, int number) => shown.TryAdd(character.Value, number);

    /// <summary>The new number of a glyph.</summary>
    public int Use(int glyph, Rune character)
    {
        if (!numbers.TryGetValue(glyph, out var number))
        {
            number = Add(glyph);
        }

        characters.TryAdd(number, character);
        return number;
    }

    internal int Add(int glyph)
    {
        if (numbers.TryGetValue(glyph, out var known))
        {
            return known;
        }

        var number = originals.Count;
        numbers.Add(glyph, number);
        originals.Add(glyph);
        return number;
    }
}
