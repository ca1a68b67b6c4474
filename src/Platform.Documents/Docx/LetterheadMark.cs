using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>发文机关标志: red, its size by its length; in a joint issue the names stand below each other, 文件 to their right.</summary>
internal sealed class LetterheadMark
{
    // Above the characters an exact line of 1.15 times their size leaves this part of it empty.
    private const double EmptyTop = 0.09;
    private const double EmptyFoot = 0.14;
    private const double BaselineShare = 0.8;
    private const double LineHeight = 1.15;
    private const double JointLineHeight = 1.3;
    private const double Ease = 1.01;
    private const double SuffixGap = 0.2;
    private const double WidthShare = 0.98;
    private const double MostHeight = 85;
    private const int TwipsPerHalfPoint = 10;

    private readonly DocxGrid grid;
    private readonly Letterhead letterhead;
    private readonly int size;

    public LetterheadMark(Letterhead letterhead, DocxGrid grid)
    {
        this.grid = grid;
        this.letterhead = letterhead;
        size = (int)Math.Min(LargestSize, Math.Min(SizeByWidth(), SizeByHeight()));
    }

    private double LargestSize => 2 * grid.Profile.LetterheadSize;

    private bool IsJoint => letterhead.Names.Length > 1;

    private int Character => size * TwipsPerHalfPoint;

    /// <summary>What the last line has below its characters, in twips.</summary>
    public int Foot => (int)(Character * EmptyFoot);

    /// <param name="above">From the end of what stands above to the top of the characters, in twips.</param>
    public IEnumerable<OpenXmlElement> Write(int above)
    {
        if (!IsJoint)
        {
            return [Name(letterhead.Names[0] + letterhead.Suffix, LineHeight).Spaced(before: above - (int)(Character * EmptyTop))];
        }

        return [DocxText.Separator(GapOfJoint(above)), JointTable()];
    }

    /// <summary>What <see cref="Write"/> takes of the page, in twips.</summary>
    public int Height(int above) => IsJoint
        ? GapOfJoint(above) + (letterhead.Names.Length * (int)(Character * JointLineHeight))
        : above - (int)(Character * EmptyTop) + (int)(Character * LineHeight);

    private int GapOfJoint(int above) => above - (int)(Character * (EmptyTop + ((JointLineHeight - LineHeight) * BaselineShare)));

    private double SizeByWidth()
    {
        var gap = IsJoint && letterhead.Suffix.Length > 0 ? SuffixGap : 0;
        var characters = letterhead.Names.Max(Measure.Width) + Measure.Width(letterhead.Suffix) + gap;
        return WidthShare * grid.TextWidth / characters / TwipsPerHalfPoint;
    }

    // Page one keeps room for text below many names.
    private double SizeByHeight() =>
        IsJoint ? Measure.Millimetres(MostHeight) / (letterhead.Names.Length * JointLineHeight) / TwipsPerHalfPoint : LargestSize;

    private W.Table JointTable()
    {
        var names = (int)Math.Ceiling(letterhead.Names.Max(Measure.Width) * Character * Ease);
        var suffix = (int)Math.Ceiling((Measure.Width(letterhead.Suffix) + SuffixGap) * Character);
        var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit()), Cell(names, letterhead.Names.Select(name => Name(name, JointLineHeight).Aligned(W.JustificationValues.Distribute))));
        if (letterhead.Suffix.Length > 0)
        {
            row.Append(Cell(suffix, [Name(letterhead.Suffix, JointLineHeight).Aligned(W.JustificationValues.Right)]));
        }

        int[] widths = letterhead.Suffix.Length > 0 ? [names, suffix] : [names];
        return new W.Table(
            new W.TableProperties
            {
                TableWidth = new W.TableWidth { Width = Measure.Text(widths.Sum()), Type = W.TableWidthUnitValues.Dxa },
                TableJustification = new W.TableJustification { Val = W.TableRowAlignmentValues.Center },
                TableLayout = new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                TableCellMarginDefault = DocxTableStyle.NoSideMargins(),
            },
            new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Measure.Text(width) })),
            row);
    }

    private static W.TableCell Cell(int width, IEnumerable<W.Paragraph> paragraphs)
    {
        var cell = new W.TableCell(new W.TableCellProperties
        {
            TableCellWidth = new W.TableCellWidth { Width = Measure.Text(width), Type = W.TableWidthUnitValues.Dxa },
            TableCellVerticalAlignment = new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center },
        });
        cell.Append(paragraphs);
        return cell;
    }

    private W.Paragraph Name(string text, double lineHeight)
    {
        var run = DocxText.Run(text);
        run.RunProperties!.FontSize = new W.FontSize { Val = Measure.Text(size) };
        run.RunProperties.FontSizeComplexScript = new W.FontSizeComplexScript { Val = Measure.Text(size) };
        return DocxText.Paragraph(StyleId.Letterhead, run).WithLine((int)(Character * lineHeight));
    }
}
