using System.Text;

namespace Platform.Documents.Typesetting;

/// <summary>Where in the room that a line gives a character its glyph stands.</summary>
internal static class GlyphPlace
{
    /// <summary>
    /// How far a glyph stands from the left of its room: a quotation mark that its face makes narrow at the inner side of the square, a dash in the middle.
    /// </summary>
    /// <param name="own">What its face says, in the unit of <paramref name="step"/>.</param>
    /// <param name="step">From the character to the next.</param>
    public static double Shift(Rune rune, double own, double step) => rune.Value is '—' or '…'
        ? Math.Max(0, (step - own) / 2)
        : step - own < step / 2 || rune.Value < 0x2000 ? 0
        : CharacterClass.IsOpening(rune) ? step - own : CharacterClass.IsClosing(rune) ? 0 : (step - own) / 2;
}
