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
    public IEnumerable<WordBlock> Write(int above)
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

    private WordTable JointTable()
    {
        var names = (int)Math.Ceiling(letterhead.Names.Max(Measure.Width) * Character * Ease);
        var suffix = (int)Math.Ceiling((Measure.Width(letterhead.Suffix) + SuffixGap) * Character);
        var row = new WordRow { Cells = { Cell(names, letterhead.Names.Select(name => Name(name, JointLineHeight).Aligned(WordAlignment.Distribute))) } };
        if (letterhead.Suffix.Length > 0)
        {
            row.Cells.Add(Cell(suffix, [Name(letterhead.Suffix, JointLineHeight).Aligned(WordAlignment.Right)]));
        }

        int[] widths = letterhead.Suffix.Length > 0 ? [names, suffix] : [names];
        return new WordTable(WordTable.Centered(widths.Sum()) + WordTable.NoSideMargins, widths) { Rows = { row } };
    }

    private static WordCell Cell(int width, IEnumerable<WordParagraph> paragraphs) => new(width) { Place = VerticalPlace.Center, Paragraphs = [.. paragraphs] };

    private WordParagraph Name(string text, double lineHeight)
    {
        var name = DocxText.Paragraph(StyleId.Letterhead, new WordRun(text) { Size = size });
        name.Line = (int)(Character * lineHeight);
        return name;
    }
}
