using System.Text;
using Platform.Documents.Fonts;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Ofd;

/// <summary>Writes a stretch of text as one object for each font in it, with the place of every character.</summary>
internal sealed class TextObjects
{
    // Descenders reach below the body; readers cut off what lies outside the box.
    private const double Below = 0.3;
    private readonly PlannedText text;
    private readonly List<PlacedGlyph> glyphs = [];

    public TextObjects(PlannedText text, OfdFonts fonts)
    {
        this.text = text;
        var at = 0.0;
        var i = 0;
        foreach (var rune in text.Text.EnumerateRunes())
        {
            var (unit, advance) = fonts.Use(text.Role, rune);
            var step = text.Advances[i++];
            glyphs.Add(new PlacedGlyph(OfdXml.Holds(rune) ? rune : FontSet.MissingMark, unit, at + GlyphPlace.Shift(rune, advance * Em, step)));
            at += step;
        }
    }

    private double Em => text.Size * TypeStyle.Point;

    public void Write(OfdXml xml, UnitIds ids, Func<OfdPlace, OfdPlace> turn)
    {
        for (var from = 0; from < glyphs.Count;)
        {
            var to = from + 1;
            while (to < glyphs.Count && glyphs[to].Font == glyphs[from].Font)
            {
                to++;
            }

            Write(xml, ids, turn, WithoutOuterSpaces(from, to), to < glyphs.Count ? glyphs[to].Place : text.Width);
            from = to;
        }
    }

    // Readers may trim what an element holds and so move its text; the gap is in the places anyway.
    private List<PlacedGlyph> WithoutOuterSpaces(int from, int to)
    {
        while (from < to && glyphs[from].IsSpace)
        {
            from++;
        }

        while (to > from && glyphs[to - 1].IsSpace)
        {
            to--;
        }

        return glyphs.GetRange(from, to - from);
    }

    private void Write(OfdXml xml, UnitIds ids, Func<OfdPlace, OfdPlace> turn, List<PlacedGlyph> run, double end)
    {
        if (run.Count == 0)
        {
            return;
        }

        var left = run[0].Place;
        var place = turn(new OfdPlace(text.X + left, text.Baseline - (TypeStyle.Above * Em), Math.Max(Em / 2, end - left), (TypeStyle.Above + Below) * Em));
        xml.Open("TextObject").With("ID", ids.Next());
        place.Write(xml).With("Font", run[0].Font).With("Size", Em);
        xml.Open("FillColor").With("Value", OfdInk.Value(text.Ink)).Close();
        // Readers count a character beyond U+FFFF as one place or as two: it stands alone.
        for (var from = 0; from < run.Count;)
        {
            var to = from + 1;
            while (to < run.Count && run[from].Character.IsBmp && run[to].Character.IsBmp)
            {
                to++;
            }

            WriteCode(xml, run.GetRange(from, to - from), left);
            from = to;
        }

        xml.Close();
    }

    private void WriteCode(OfdXml xml, List<PlacedGlyph> code, double left)
    {
        xml.Open("TextCode").With("X", code[0].Place - left).With("Y", TypeStyle.Above * Em);
        if (code.Count > 1)
        {
            xml.With("DeltaX", OfdNumber.Array(code.Zip(code.Skip(1), (one, next) => next.Place - one.Place)));
        }

        var characters = new StringBuilder(code.Count);
        code.ForEach(glyph => characters.Append(glyph.Character.ToString()));
        xml.Text(characters.ToString()).Close();
    }

    private readonly record struct PlacedGlyph(Rune Character, int Font, double Place)
    {
        public bool IsSpace => Character.Value is ' ' or 0x3000;
    }
}
