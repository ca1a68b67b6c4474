using System.Text;
using Platform.Documents.Fonts;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Ofd;

/// <summary>Writes a line, or what of it is alike, as one object for each font in it, with the place of every character.</summary>
internal sealed class TextObjects
{
    // Descenders reach below the body; readers cut off what lies outside the box.
    private const double Below = 0.3;

    // Lengths are written to a thousandth of a millimetre.
    private const double Near = 0.001;
    private readonly PlannedText first;
    private readonly OfdFonts fonts;
    private readonly List<PlacedGlyph> glyphs = [];
    private double width;

    public TextObjects(PlannedText first, OfdFonts fonts)
    {
        this.first = first;
        this.fonts = fonts;
        Add(first);
    }

    private double Em => first.Size * TypeStyle.Point;

    /// <summary>Takes a text that goes on where the line ends so far and looks alike.</summary>
    public bool Continue(PlannedText next)
    {
        var continues = next.Size == first.Size && next.Ink == first.Ink && Math.Abs(next.Baseline - first.Baseline) < Near && Math.Abs(next.X - first.X - width) < Near;
        if (continues)
        {
            Add(next);
        }

        return continues;
    }

    private void Add(PlannedText text)
    {
        var i = 0;
        foreach (var rune in text.Text.EnumerateRunes())
        {
            var (unit, advance) = fonts.Use(text.Role, rune);
            var step = text.Advances[i++];
            glyphs.Add(new PlacedGlyph(OfdXml.Holds(rune) ? rune : FontSet.MissingMark, unit, width + GlyphPlace.Shift(rune, advance * Em, step)));
            width += step;
        }
    }

    public void Write(OfdXml xml, UnitIds ids, Func<OfdPlace, OfdPlace> turn)
    {
        for (var from = 0; from < glyphs.Count;)
        {
            var to = from + 1;
            while (to < glyphs.Count && glyphs[to].Font == glyphs[from].Font)
            {
                to++;
            }

            Write(xml, ids, turn, WithoutOuterSpaces(from, to), to < glyphs.Count ? glyphs[to].Place : width);
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
        var place = turn(new OfdPlace(first.X + left, first.Baseline - (TypeStyle.Above * Em), Math.Max(Em / 2, end - left), (TypeStyle.Above + Below) * Em));
        xml.Open("TextObject").With("ID", ids.Next());
        place.Write(xml).With("Font", run[0].Font).With("Size", Em);
        xml.Open("FillColor").With("Value", OfdInk.Value(first.Ink)).Close();
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
