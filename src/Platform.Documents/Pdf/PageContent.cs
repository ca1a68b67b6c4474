using System.Collections.Immutable;
using Platform.Documents.Fonts;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Pdf;

/// <summary>Writes the content of one page.</summary>
internal sealed class PageContent(PlannedPage page, UsedFonts fonts, PdfPictures pictures, ImmutableArray<PlannedTag> tags)
{
    private const double Point = 72 / 25.4;

    // A difference in place that no eye sees and no reader measures, in pt.
    private const double Near = 0.02;
    private readonly PdfText content = new();
    private readonly HashSet<int> used = [];
    private (int Font, double Size) type = (-1, 0);
    private double spacing;
    private readonly HashSet<int> usedPictures = [];
    private readonly List<int> contents = [];
    private Ink ink = Ink.Black;
    private int? open;

    /// <summary>The fonts of the page, known once it is written.</summary>
    public IEnumerable<int> UsedFonts => used.Order();

    /// <summary>The pictures of the page, known once it is written.</summary>
    public IEnumerable<int> UsedPictures => usedPictures.Order();

    /// <summary>The tag of each marked content, known once the page is written.</summary>
    public IReadOnlyList<int> Contents => contents;

    public ReadOnlySpan<byte> Write()
    {
        Mark(PlannedTag.None);
        foreach (var rule in page.Items.OfType<PlannedRule>())
        {
            Write(rule);
        }

        EndMark();

        foreach (var picture in page.Items.OfType<PlannedPicture>())
        {
            Mark(picture.Tag);
            Write(picture);
        }

        EndMark();
        ink = Ink.Black;
        content.Add("0 g BT\n"u8);
        foreach (var text in page.Items.OfType<PlannedText>())
        {
            Mark(text.Tag);
            Write(text, page.Sideways);
        }

        Mark(PlannedTag.None);
        foreach (var text in page.Margin.OfType<PlannedText>())
        {
            Write(text, sideways: false);
        }

        EndMark();
        return content.Add("ET"u8).Bytes;
    }

    private void Mark(int tag)
    {
        if (open == tag)
        {
            return;
        }

        EndMark();
        open = tag;
        if (tag == PlannedTag.None)
        {
            content.Add("/Artifact BMC\n"u8);
            return;
        }

        content.Add($"/{PdfStructure.Type(tags[tag])}<</MCID {contents.Count}>>BDC\n");
        contents.Add(tag);
    }

    private void EndMark()
    {
        content.Add(open is null ? ""u8 : "EMC\n"u8);
        open = null;
    }

    private void Write(PlannedRule rule)
    {
        content.Add(rule.Ink == Ink.Red ? "0.843 0 0.059 RG "u8 : "0 G "u8).Add(rule.Thickness * Point).Add("w "u8);
        At(rule.X1, rule.Y1, page.Sideways).Add("m "u8);
        At(rule.X2, rule.Y2, page.Sideways).Add("l S\n"u8);
    }

    private void Write(PlannedPicture picture)
    {
        var (width, height) = (picture.Width * Point, picture.Height * Point);
        content.Add("q "u8);
        _ = page.Sideways
            ? content.Add("0 "u8).Add(width).Add(-height).Add("0 "u8)
            : content.Add(width).Add("0 0 "u8).Add(height);
        At(picture.X, picture.Y + picture.Height, page.Sideways).Add("cm /P"u8).Add(pictures.Use(picture.File)).Add(" Do Q\n"u8);
        usedPictures.Add(pictures.Use(picture.File));
    }

    // The top of a sideways page is the left edge of the upright sheet.
    private PdfText At(double x, double y, bool sideways) => sideways
        ? content.Add(y * Point).Add(x * Point)
        : content.Add(x * Point).Add((page.Height - y) * Point);

    private void Write(PlannedText text, bool sideways)
    {
        if (text.Ink != ink)
        {
            ink = text.Ink;
            content.Add(ink switch { Ink.Red => "0.843 0 0.059 rg\n"u8, Ink.Gray => "0.35 g\n"u8, _ => "0 g\n"u8 });
        }

        content.Add(sideways ? "0 1 -1 0 "u8 : "1 0 0 1 "u8);
        At(text.X, text.Baseline, sideways).Add("Tm\n"u8);
        Show(text);
    }

    private void Show(PlannedText text)
    {
        var isOpen = false;
        var at = 0.0;
        var wanted = 0.0;
        var i = 0;
        foreach (var rune in text.Text.EnumerateRunes())
        {
            var (font, glyph, advance) = fonts.Use(text.Role, rune);
            var own = advance * text.Size;
            var step = text.Advances[i++] * Point;
            if (type != (font, text.Size))
            {
                Close(ref isOpen);
                Set(font, text.Size);
            }

            if (!isOpen)
            {
                Space(step - own);
                content.Add("["u8);
            }

            var place = wanted + GlyphPlace.Shift(rune, own, step);
            var gap = place - at;
            if (Math.Abs(gap) > Near)
            {
                content.Add(isOpen ? ">"u8 : ""u8).Add(-gap * 1000 / text.Size).Add("<"u8);
                at = place;
            }
            else if (!isOpen)
            {
                content.Add("<"u8);
            }

            isOpen = true;
            content.AddHex(glyph);
            at += own + spacing;
            wanted += step;
        }

        Close(ref isOpen);
    }

    private void Close(ref bool isOpen)
    {
        if (isOpen)
        {
            content.Add(">]TJ\n"u8);
            isOpen = false;
        }
    }

    private void Set(int font, double size)
    {
        type = (font, size);
        used.Add(font);
        content.Add("/F"u8).Add(font).Add(" "u8).Add(size).Add("Tf\n"u8);
    }

    private void Space(double wanted)
    {
        var rounded = Math.Abs(wanted) > 1 ? 0 : Math.Round(wanted, 3);
        if (rounded != spacing)
        {
            spacing = rounded;
            content.Add(spacing).Add("Tc\n"u8);
        }
    }
}
