using Platform.Documents.Model;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>How the pages of a document fill, as far as Word is to be led to the same pages.</summary>
internal sealed class DocxPlan
{
    private readonly TypeCase upright;
    private readonly DocumentSetter pages;
    private readonly PlannedItem[] pageOne;

    public DocxPlan(OfficialDocument document, DocxOptions options)
    {
        Grid = new DocxGrid(options.Profile);
        upright = new TypeCase(options.Faces, options.Profile, options.Profile.TextWidth, new TagTree());
        pages = new DocumentSetter(document, upright, new PlanOptions { Draft = options.Draft, Profile = options.Profile }).Fill();
        pageOne = [.. pages.Pages[0].PlannedItems];
        RecipientsMoved = !document.Head.Recipients.IsEmpty && TopOf(PlannedElement.Recipients) is null;
    }

    public DocxGrid Grid { get; }

    public int PageCount => pages.Pages.Count;

    /// <summary>Where the first line of an element on page one begins, in twips below the top of the 版心; null if it is not there.</summary>
    public int? TopOf(PlannedElement element)
    {
        var text = pageOne.OfType<PlannedText>().FirstOrDefault(item => item.Element == element);
        return text is null ? null : FromTop(text.Baseline - (TypeStyle.Above * text.Size * TypeStyle.Point) - ((Grid.Profile.Pitch - (text.Size * TypeStyle.Point)) / 2));
    }

    /// <summary>Whether 主送机关 had no room on page one and stand in 版记 (7.3.2).</summary>
    public bool RecipientsMoved { get; private init; }

    /// <summary>Whether 版记 has the last page to itself.</summary>
    public bool ImprintStandsAlone => pages.Pages[^1].PlannedItems.All(item => item.Element is PlannedElement.Imprint or PlannedElement.ImprintRule);

    /// <summary>Whether 版记 is most of a page high.</summary>
    public bool ImprintFillsPage => pages.Pages[^1].PlannedItems.OfType<PlannedText>().Where(text => text.Element == PlannedElement.Imprint)
        .Any(text => text.Baseline < Grid.Profile.Top + (Grid.Profile.TextHeight / 3));

    /// <summary>What could not be set as the standard wants.</summary>
    public IReadOnlyList<TypesettingNotice> Notices => pages.Notices;

    public bool NumbersLastPage => pages.Number(PageCount - 1) is not null;

    public TypeCase Type(bool landscape) => landscape ? upright.For(Grid.Profile.TextHeight) : upright;

    public int FromTop(double y) => Measure.Millimetres(y - Grid.Profile.Top);
}
