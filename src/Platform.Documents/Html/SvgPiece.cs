using System.Text;
using Platform.Documents.Typesetting;
using static Platform.Documents.Html.Svg;

namespace Platform.Documents.Html;

/// <summary>Text of one line in one font, with the place of every character.</summary>
internal sealed class SvgPiece(PlannedText first, WebFont font)
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder places = new();

    /// <summary>Stretches, divided at line ends and where another face shows a character.</summary>
    public static List<SvgPiece> Of(IEnumerable<PlannedText> stretches, WebFonts fonts)
    {
        var pieces = new List<SvgPiece>();
        foreach (var stretch in stretches)
        {
            var x = stretch.X;
            var i = 0;
            foreach (var rune in stretch.Text.EnumerateRunes())
            {
                var (font, advance) = fonts.Find(stretch.Role, rune);
                if (pieces.Count == 0 || !pieces[^1].GoesOn(stretch, font))
                {
                    pieces.Add(new SvgPiece(stretch, font));
                }

                var step = stretch.Advances[i++];
                pieces[^1].Add(rune, x + GlyphPlace.Shift(rune, advance * stretch.Size * TypeStyle.Point, step));
                x += step;
            }
        }

        return pieces;
    }

    public void Write(HtmlOutput output) => output
        .Open(
            "tspan",
            font.Name,
            ("font-size", Length(first.Size * TypeStyle.Point)),
            ("fill", Color(first.Ink)),
            ("y", Length(first.Baseline)),
            ("x", places.ToString()))
        .Text(text.ToString())
        .Close("tspan");

    private bool GoesOn(PlannedText next, WebFont nextFont) =>
        nextFont == font && next.Baseline == first.Baseline && next.Size == first.Size && next.Ink == first.Ink;

    // SVG counts characters as UTF-16 does.
    private void Add(Rune rune, double x)
    {
        text.Append(rune.ToString());
        for (var unit = 0; unit < rune.Utf16SequenceLength; unit++)
        {
            places.Append(places.Length == 0 ? "" : " ").Append(Length(x));
        }
    }
}
