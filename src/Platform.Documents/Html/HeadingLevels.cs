using Platform.Documents.Typesetting;

namespace Platform.Documents.Html;

/// <summary>The levels of a plan's headings; the standard lets levels be left out, HTML does not.</summary>
internal sealed class HeadingLevels
{
    private const int Deepest = 6;
    private readonly Dictionary<int, int> levels = [];
    private readonly List<int> open = [];

    public HeadingLevels(PagePlan plan, int first)
    {
        var titles = 0;
        for (var i = 0; i < plan.Tags.Length; i++)
        {
            switch (plan.Tags[i].Kind)
            {
                case TagKind.Part:
                    open.Clear();
                    titles = i == 0 ? first : first + 1;
                    break;
                case TagKind.Title:
                    levels[i] = titles;
                    break;
                case TagKind.Heading:
                    levels[i] = Below(titles, plan.Tags[i].Level);
                    break;
            }
        }

        AddMark(plan, first);
    }

    /// <summary>Null for what is no heading.</summary>
    public int? Of(int tag) => levels.TryGetValue(tag, out var level) ? level : null;

    private int Below(int title, int level)
    {
        open.RemoveAll(outer => outer >= level);
        open.Add(level);
        return Math.Min(title + open.Count, Deepest);
    }

    // The mark of an order is its title.
    private void AddMark(PagePlan plan, int first)
    {
        if (plan.Tags.TakeWhile((tag, i) => i == 0 || tag.Kind != TagKind.Part).All(tag => tag.Kind != TagKind.Title)
            && plan.Pages.SelectMany(page => page.Items).OfType<PlannedText>().FirstOrDefault(text => text.Element == PlannedElement.Letterhead) is { } mark)
        {
            levels.TryAdd(mark.Tag, first);
        }
    }
}
