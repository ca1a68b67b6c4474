namespace Platform.Documents.Docx;

/// <summary>A style by what sets it apart from the style it is based on. Lengths in twips, sizes in half points.</summary>
internal sealed record DocxStyle(string Id, string Name)
{
    public bool IsCharacter { get; init; }

    public string BasedOn { get; init; } = StyleId.Normal;

    public string Next { get; init; } = StyleId.Body;

    public string? Link { get; init; }

    public FontRole? Font { get; init; }

    public int? Size { get; init; }

    public string? Color { get; init; }

    public W.JustificationValues? Align { get; init; }

    public int? Line { get; init; }

    public int? Before { get; init; }

    public int? After { get; init; }

    /// <summary>The indent of the first line, in characters.</summary>
    public int? FirstLine { get; init; }

    /// <summary>Whether characters are set as wide as they are, not narrowed to 28 on a line.</summary>
    public bool Natural { get; init; }

    /// <summary>0 for 一、, 3 for （1）.</summary>
    public int? OutlineLevel { get; init; }

    public bool KeepNext { get; init; }

    public W.Style Write(DocxFonts fonts, DocxGrid grid)
    {
        var style = new W.Style
        {
            Type = IsCharacter ? W.StyleValues.Character : W.StyleValues.Paragraph,
            CustomStyle = true,
            StyleId = Id,
            StyleName = new W.StyleName { Val = Name },
            PrimaryStyle = new W.PrimaryStyle(),
            LinkedStyle = Link is null ? null : new W.LinkedStyle { Val = Link },
        };
        if (!IsCharacter)
        {
            style.BasedOn = new W.BasedOn { Val = BasedOn };
            style.NextParagraphStyle = new W.NextParagraphStyle { Val = Next };
            style.StyleParagraphProperties = ParagraphProperties(grid);
        }

        style.StyleRunProperties = RunProperties(fonts);
        return style;
    }

    private W.StyleParagraphProperties ParagraphProperties(DocxGrid grid) => new()
    {
        KeepNext = KeepNext ? new W.KeepNext() : null,
        SpacingBetweenLines = Spacing(),
        Indentation = FirstLine is { } first
            ? new W.Indentation { FirstLineChars = Measure.Hundredths(first), FirstLine = Measure.Text(grid.Characters(first)) }
            : null,
        Justification = Align is { } align ? new W.Justification { Val = align } : null,
        OutlineLevel = OutlineLevel is { } level ? new W.OutlineLevel { Val = level } : null,
    };

    private W.SpacingBetweenLines? Spacing() => (Line, Before, After) is (null, null, null) ? null : new()
    {
        Before = Value(Before),
        After = Value(After),
        Line = Value(Line),
        LineRule = Line is null ? null : new EnumValue<W.LineSpacingRuleValues>(W.LineSpacingRuleValues.Exact),
    };

    private W.StyleRunProperties RunProperties(DocxFonts fonts) => new()
    {
        RunFonts = Font is { } role ? DocxFontTable.Fonts(fonts, role) : null,
        Color = Color is null ? null : new W.Color { Val = Color },
        Spacing = Natural ? new W.Spacing { Val = 0 } : null,
        FontSize = Size is { } size ? new W.FontSize { Val = Measure.Text(size) } : null,
        FontSizeComplexScript = Size is { } complex ? new W.FontSizeComplexScript { Val = Measure.Text(complex) } : null,
    };

    private static StringValue? Value(int? twips) => twips is { } value ? new StringValue(Measure.Text(value)) : null;
}
