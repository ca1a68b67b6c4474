using Platform.Documents.Fonts;
using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>发文机关标志: red 小标宋, as large as the 版心 allows; joint names are as wide as the longest, 文件 right of their middle.</summary>
internal sealed class LetterheadSetter(TypeCase type, Letterhead letterhead)
{
    private const double SuffixGap = 0.2;
    private const double NamePitch = 1.3;

    // What a mark may take of the width, and the names of a joint issue of the height, so that page one has room for text.
    private const double WidthShare = 0.98;
    private const double MostHeight = 85;

    private bool IsJoint => letterhead.Names.Length > 1;

    /// <param name="top">Where the ink begins.</param>
    /// <returns>Where the ink ends.</returns>
    public double Set(OpenPage page, double top)
    {
        var style = Style();
        var names = IsJoint ? letterhead.Names : [letterhead.Names[0] + letterhead.Suffix];
        var nameWidth = names.Max(name => Width(name, style));
        var suffixWidth = IsJoint && letterhead.Suffix.Length > 0 ? Width(letterhead.Suffix, style) + (SuffixGap * style.Em) : 0;
        var left = page.Frame.Left + ((type.Width - nameWidth - suffixWidth) / 2);
        var ink = type.Ink(names[0], style);
        var baseline = top + ink.Top;
        foreach (var name in names)
        {
            page.Items.Add(Spread(name, style, nameWidth).At(left, baseline));
            baseline += NamePitch * style.Em;
        }

        var bottom = baseline - (NamePitch * style.Em) - type.Ink(names[^1], style).Bottom;
        if (suffixWidth > 0)
        {
            var (low, high) = type.Ink(letterhead.Suffix, style);
            var line = LineBox.EndingAt(type, letterhead.Suffix, style, nameWidth + suffixWidth);
            page.Items.Add(line.At(left, ((top + bottom) / 2) + ((high + low) / 2)));
        }

        return bottom;
    }

    private TypeStyle Style()
    {
        var largest = TypeStyle.Square(PlannedElement.Letterhead, FontRole.Title, type.Profile.LetterheadSize, Ink.Red);
        var name = letterhead.Names.Max(text => Width(text, largest));
        var suffix = letterhead.Suffix.Length == 0 ? 0 : Width(letterhead.Suffix, largest) + (IsJoint ? SuffixGap * largest.Em : 0);
        var byWidth = WidthShare * type.Width / (name + suffix);
        var byHeight = IsJoint ? MostHeight / (NamePitch * letterhead.Names.Length * largest.Em) : 1;
        return TypeStyle.Square(PlannedElement.Letterhead, FontRole.Title, largest.Size * Math.Min(1, Math.Min(byWidth, byHeight)), Ink.Red);
    }

    private double Width(string text, TypeStyle style) => type.Cells(text, style).Sum(cell => cell.Advance);

    private SetLine Spread(string name, TypeStyle style, double width)
    {
        var line = LineBox.StartingAt(type, name, style, 0);
        var gaps = line.Advances.Length - 1;
        var each = gaps > 0 ? (width - line.Width) / gaps : 0;
        return line with { Advances = [.. line.Advances.Select((advance, i) => i < gaps ? advance + each : advance)] };
    }
}
