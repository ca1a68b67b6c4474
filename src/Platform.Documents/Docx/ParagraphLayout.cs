namespace Platform.Documents.Docx;

/// <summary>What one paragraph has beyond its style.</summary>
internal static class ParagraphLayout
{
    /// <summary>Room above and below, in twips.</summary>
    public static W.Paragraph Spaced(this W.Paragraph paragraph, int? before = null, int? after = null)
    {
        var spacing = paragraph.ParagraphProperties!.SpacingBetweenLines ??= new W.SpacingBetweenLines();
        spacing.Before = before is { } above ? Measure.Text(above) : spacing.Before;
        spacing.After = after is { } below ? Measure.Text(below) : spacing.After;
        return paragraph;
    }

    /// <summary>An indent from the right, in characters.</summary>
    public static W.Paragraph IndentedRight(this W.Paragraph paragraph, DocxGrid grid, double characters)
    {
        paragraph.ParagraphProperties!.Indentation = new W.Indentation
        {
            RightChars = Measure.Hundredths(characters),
            Right = Measure.Text(grid.Characters(characters)),
        };
        return paragraph;
    }

    /// <summary>All lines begin at <paramref name="left"/>, the first as many characters before it as it hangs.</summary>
    public static W.Paragraph Hanging(this W.Paragraph paragraph, DocxGrid grid, double left, double hanging)
    {
        // Tab stops follow the plain measure, so a hanging indent with a tab is told in it alone.
        paragraph.ParagraphProperties!.Indentation = new W.Indentation
        {
            Left = Measure.Text(grid.Characters(left)),
            Hanging = Measure.Text(grid.Characters(hanging)),
        };
        return paragraph;
    }

    public static W.Paragraph Aligned(this W.Paragraph paragraph, W.JustificationValues alignment)
    {
        paragraph.ParagraphProperties!.Justification = new W.Justification { Val = alignment };
        return paragraph;
    }

    /// <summary>An exact height of lines, in twips.</summary>
    public static W.Paragraph WithLine(this W.Paragraph paragraph, int line)
    {
        var spacing = paragraph.ParagraphProperties!.SpacingBetweenLines ??= new W.SpacingBetweenLines();
        spacing.Line = Measure.Text(line);
        spacing.LineRule = W.LineSpacingRuleValues.Exact;
        return paragraph;
    }

    /// <summary>What is added to every character, in twips.</summary>
    public static W.Paragraph WithCharacters(this W.Paragraph paragraph, int? spacing)
    {
        if (spacing is { } each)
        {
            foreach (var run in paragraph.Elements<W.Run>())
            {
                run.RunProperties!.Spacing = new W.Spacing { Val = each };
            }
        }

        return paragraph;
    }

    /// <summary>Tab stops in twips from the left edge of the text.</summary>
    public static W.Paragraph WithTabs(this W.Paragraph paragraph, W.TabStopValues kind, params ReadOnlySpan<int> positions)
    {
        var tabs = new W.Tabs();
        foreach (var position in positions)
        {
            tabs.Append(new W.TabStop { Val = kind, Position = position });
        }

        paragraph.ParagraphProperties!.Tabs = tabs;
        return paragraph;
    }

    public static W.Paragraph Bordered(this W.Paragraph paragraph, W.TopBorder? top = null, W.BottomBorder? bottom = null)
    {
        paragraph.ParagraphProperties!.ParagraphBorders = new W.ParagraphBorders { TopBorder = top, BottomBorder = bottom };
        return paragraph;
    }
}
