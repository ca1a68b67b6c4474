using Platform.Documents.Model;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>The page plan of a document, as far as Word is to be led to the same pages.</summary>
internal sealed class DocxPlan
{
    private readonly TypeCase upright;

    public DocxPlan(OfficialDocument document, DocxOptions options)
    {
        Grid = new DocxGrid(options.Profile);
        upright = new TypeCase(options.Faces, options.Profile, options.Profile.TextWidth, new TagTree());
        Pages = PagePlan.Of(document, options.Faces, new PlanOptions { Draft = options.Draft, Profile = options.Profile });
        RecipientsMoved = !document.Head.Recipients.IsEmpty && TopOf(PlannedElement.Recipients) is null;
    }

    public DocxGrid Grid { get; }

    public PagePlan Pages { get; }

    /// <summary>Where the first line of an element on page one begins, in twips below the top of the 版心; null if it is not there.</summary>
    public int? TopOf(PlannedElement element)
    {
        var text = Pages.Pages[0].Items.OfType<PlannedText>().FirstOrDefault(item => item.Element == element);
        return text is null ? null : FromTop(text.Baseline - (TypeStyle.Above * text.Size * TypeStyle.Point) - ((Grid.Profile.Pitch - (text.Size * TypeStyle.Point)) / 2));
    }

    /// <summary>Whether 主送机关 had no room on page one and stand in 版记 (7.3.2).</summary>
    public bool RecipientsMoved { get; private init; }

    /// <summary>Whether 版记 has the last page to itself.</summary>
    public bool ImprintStandsAlone => Pages.Pages[^1].Items.All(item => item.Element is PlannedElement.Imprint or PlannedElement.ImprintRule);

    public bool Numbers(int page) => Pages.Pages[page].Number is not null;

    public TypeCase Type(bool landscape) => landscape ? upright.For(Grid.Profile.TextHeight) : upright;

    public int FromTop(double y) => Measure.Millimetres(y - Grid.Profile.Top);
}
