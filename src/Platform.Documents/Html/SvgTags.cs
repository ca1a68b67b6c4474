using System.Globalization;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Html;

/// <summary>Writes the text of pages with what it is to those who do not see it: headings, paragraphs, tables.</summary>
internal sealed class SvgTags(PagePlan plan, int firstLevel, SvgText text, HtmlOutput output)
{
    private readonly HeadingLevels levels = new(plan, firstLevel);
    private readonly ILookup<int, int> children = Enumerable.Range(0, plan.Tags.Length).ToLookup(tag => plan.Tags[tag].Parent);
    private readonly HashSet<int> written = [];
    private readonly List<int> open = [];
    private readonly List<PlannedText> stretches = [];

    /// <param name="items">Of one page; what goes on from the page before begins anew.</param>
    public void Write(IEnumerable<PlannedItem> items)
    {
        foreach (var item in items)
        {
            if (item is PlannedText next)
            {
                if (stretches.Count > 0 && stretches[^1].Tag != next.Tag)
                {
                    Finish();
                }

                stretches.Add(next);
            }
            else if (item is PlannedPicture picture)
            {
                Finish();
                CloseDownTo(0);
                SvgPicture.Write(picture, output);
            }
        }

        Finish();
        CloseDownTo(0);
    }

    private void Finish()
    {
        if (stretches.Count > 0)
        {
            WriteText();
            stretches.Clear();
        }
    }

    private void WriteText()
    {
        var index = stretches[0].Tag;
        if (index == PlannedTag.None)
        {
            CloseDownTo(0);
            text.Write(stretches, ("aria-hidden", "true"));
            return;
        }

        OpenAround(index);
        written.Add(index);
        var tag = plan.Tags[index];
        var level = levels.Of(index);
        text.Write(
            stretches,
            ("role", level is not null ? "heading" : Role(tag.Kind)),
            ("aria-level", level?.ToString(CultureInfo.InvariantCulture)),
            ("aria-rowspan", Span(tag.RowSpan)),
            ("aria-colspan", Span(tag.ColumnSpan)));
    }

    private void OpenAround(int index)
    {
        List<int> around = [];
        for (var parent = plan.Tags[index].Parent; parent != PlannedTag.None && plan.Tags[parent].Kind != TagKind.Part; parent = plan.Tags[parent].Parent)
        {
            around.Insert(0, parent);
        }

        var same = open.Zip(around).TakeWhile(pair => pair.First == pair.Second).Count();
        CloseDownTo(same);
        foreach (var tag in around.Skip(same))
        {
            output.Open("g", null, ("role", Role(plan.Tags[tag].Kind)));
            open.Add(tag);
        }

        if (around is [.., var last] && plan.Tags[last].Kind == TagKind.Row)
        {
            WriteEmptyCells(last, index);
        }
    }

    // Cells without text are told too, or those behind them would stand in other columns.
    private void WriteEmptyCells(int row, int before)
    {
        foreach (var cell in children[row].Where(cell => cell < before && written.Add(cell)))
        {
            output.Open("g", null, ("role", "cell"), ("aria-rowspan", Span(plan.Tags[cell].RowSpan)), ("aria-colspan", Span(plan.Tags[cell].ColumnSpan))).Close("g");
        }
    }

    private void CloseDownTo(int count)
    {
        while (open.Count > count)
        {
            if (plan.Tags[open[^1]].Kind == TagKind.Row)
            {
                WriteEmptyCells(open[^1], int.MaxValue);
            }

            open.RemoveAt(open.Count - 1);
            output.Close("g");
        }
    }

    private static string? Span(int span) => span == 1 ? null : span.ToString(CultureInfo.InvariantCulture);

    private static string Role(TagKind kind) => kind switch
    {
        TagKind.Table => "table",
        TagKind.Row => "row",
        TagKind.HeadCell => "columnheader",
        TagKind.Cell => "cell",
        _ => "paragraph",
    };
}
