namespace Platform.Documents.Docx;

/// <summary>What one paragraph has beyond its style.</summary>
internal static class ParagraphLayout
{
    /// <summary>Room above and below, in twips.</summary>
    public static WordParagraph Spaced(this WordParagraph paragraph, int? before = null, int? after = null)
    {
        paragraph.Before = before ?? paragraph.Before;
        paragraph.After = after ?? paragraph.After;
        return paragraph;
    }

    /// <summary>An indent from the right, in characters.</summary>
    public static WordParagraph IndentedRight(this WordParagraph paragraph, DocxGrid grid, double characters)
    {
        paragraph.Indent = new WordIndent { RightCharacters = Measure.Hundredths(characters), Right = grid.Characters(characters) };
        return paragraph;
    }

    /// <summary>All lines begin at <paramref name="left"/>, the first as many characters before it as it hangs.</summary>
    public static WordParagraph Hanging(this WordParagraph paragraph, DocxGrid grid, double left, double hanging)
    {
        // Tab stops follow the plain measure, so a hanging indent with a tab is told in it alone.
        paragraph.Indent = new WordIndent { Left = grid.Characters(left), Hanging = grid.Characters(hanging) };
        return paragraph;
    }

    /// <param name="positions">In twips from the left edge of the text.</param>
    public static WordParagraph WithLeftTabs(this WordParagraph paragraph, int[] positions)
    {
        paragraph.Tabs = positions;
        return paragraph;
    }

    /// <param name="position">In twips from the left edge of the text.</param>
    public static WordParagraph WithRightTab(this WordParagraph paragraph, int position)
    {
        (paragraph.Tabs, paragraph.HasRightTabs) = ([position], true);
        return paragraph;
    }

    public static WordParagraph Aligned(this WordParagraph paragraph, WordAlignment alignment)
    {
        paragraph.Alignment = alignment;
        return paragraph;
    }

    /// <summary>What is added to every character, in twips.</summary>
    public static WordParagraph WithCharacters(this WordParagraph paragraph, int? spacing)
    {
        if (spacing is not null)
        {
            foreach (var run in paragraph.Content.OfType<WordRun>())
            {
                run.Spacing = spacing;
            }
        }

        return paragraph;
    }
}
