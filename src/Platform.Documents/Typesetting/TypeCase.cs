using System.Text;
using Platform.Documents.Fonts;
using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>Gives text its styles and advances.</summary>
/// <param name="width">Of the measure that the grid fills, in mm.</param>
internal sealed class TypeCase(FontSet fonts, LayoutProfile profile, double width, TagTree tags)
{
    public const double BodySize = 16;
    public const double SmallSize = 14;
    public const double TitleSize = 22;

    // Of the grid: as many squares as the 版心 has, or as fit on a page that lies on its side.
    private readonly double square = width / Math.Floor((width / profile.Advance) + 1e-6);

    private TypeCase? sideways;
    private TypeStyle? lastStyle;
    private TypeStyle? lastWestern;

    public LayoutProfile Profile => profile;

    public TagTree Tags => tags;

    /// <summary>Of the measure, in mm.</summary>
    public double Width => width;

    /// <summary>From one line to the next.</summary>
    public double Pitch => profile.Pitch;

    /// <summary>The lines of a page that is as wide as the measure: of an upright one, or of one on its side.</summary>
    public int LinesOfPage => (int)(((width > profile.TextWidth ? profile.TextWidth : profile.TextHeight) / Pitch) + 1e-6);

    /// <summary>A character of 3号 on the grid.</summary>
    public double Square => square;

    /// <summary>What has been set to the measure.</summary>
    public SetTexts Texts { get; } = new();

    /// <summary>The same for an upright page or one on its side, from the case of an upright one.</summary>
    public TypeCase For(double otherWidth) => otherWidth == width ? this : sideways ??= new(fonts, profile, otherWidth, tags);

    /// <summary>3号 on the grid of the 版心.</summary>
    public TypeStyle Grid(PlannedElement element, FontRole role = FontRole.FangSong) => new(element, role, BodySize, square);

    public List<Cell> Cells(string text, TypeStyle style) => Add(new List<Cell>(text.Length), text, style, null);

    public List<Cell> Cells(InlineText text, TypeStyle style) => Add(new List<Cell>(text.Text.Length), text, style);

    public List<Cell> Add(List<Cell> cells, InlineText text, TypeStyle style)
    {
        foreach (var run in text.Runs)
        {
            var from = cells.Count;
            Add(cells, run.Text, style, run.SourceId);
            for (var i = from; run.Kind != RunKind.Plain && i < cells.Count; i++)
            {
                cells[i] = FormCell.Of(cells[i], run.Kind);
            }
        }

        return cells;
    }

    public List<Cell> Add(List<Cell> cells, string text, TypeStyle style, string? source = null)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!CharacterClass.IsInvisible(rune))
            {
                cells.Add(Of(rune, style, source));
            }
        }

        return cells;
    }

    /// <summary>The top and bottom of a text's ink over its baseline, in mm.</summary>
    public (double Bottom, double Top) Ink(string text, TypeStyle style)
    {
        var inks = text.EnumerateRunes().Select(rune => fonts.Find(style.Role, rune)).Select(glyph => glyph.Face.Ink(glyph.Glyph)).OfType<(double Bottom, double Top)>().ToList();
        return inks.Count == 0 ? (0, 0) : (inks.Min(ink => ink.Bottom) * style.Em, inks.Max(ink => ink.Top) * style.Em);
    }

    /// <summary>A line whose characters all move on by what their face says.</summary>
    public SetLine Natural(string text, TypeStyle style)
    {
        var cells = Cells(text, style).ConvertAll(cell => cell with { Advance = fonts.Find(style.Role, cell.Character).Advance * style.Em });
        return new SetLine(cells, 0);
    }

    private Cell Of(Rune rune, TypeStyle style, string? source)
    {
        if (rune == FormCell.Checked)
        {
            return new Cell(FormCell.Tick, style, style.Wide, IsWide: true, source, IsTicked: true);
        }

        var inWestern = style.Role is FontRole.FangSong or FontRole.Kai && CharacterClass.IsWord(rune);
        var set = inWestern ? Western(style) : style;
        var advance = fonts.Find(set.Role, rune).Advance;
        var isWide = rune.Value == 0x3000 || CharacterClass.IsWide(rune, advance);
        return new Cell(rune, set, CharacterClass.IsMark(rune) ? 0 : isWide ? style.Wide : advance * style.Em, isWide, source);
    }

    private TypeStyle Western(TypeStyle style)
    {
        if (!ReferenceEquals(lastStyle, style))
        {
            lastStyle = style;
            lastWestern = style with { Role = FontRole.Western };
        }

        return lastWestern!;
    }
}
