using System.Collections.Immutable;
using System.Globalization;
using Platform.Documents.Fonts;
using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.Typesetting;

/// <summary>Sets a whole document: parts, then 版记, then what stands in the margins.</summary>
internal sealed class DocumentSetter(OfficialDocument document, TypeCase type, PlanOptions options)
{
    private const double NumberBelowText = 7;
    private const double DraftMarkTop = 12;
    private const double DraftMarkSize = 12;
    private readonly PageFlow flow = new(type);
    private int firstUnnumbered = int.MaxValue;

    private LayoutProfile Profile => type.Profile;

    /// <summary>The pages, when they are filled.</summary>
    public IReadOnlyList<OpenPage> Pages => flow.Pages;

    /// <summary>What the maker of the document should know, when they are filled.</summary>
    public IReadOnlyList<TypesettingNotice> Notices => flow.Notices;

    /// <summary>Fills the pages, once, with all but what stands in their margins.</summary>
    public DocumentSetter Fill()
    {
        var parts = new PartSetter(document, type, flow);
        parts.Set();
        PlaceImprint(parts.MovedRecipients);
        return this;
    }

    /// <summary>The plan of the filled pages.</summary>
    public PagePlan Plan() => new([.. Pages.Select(Finish)], [.. type.Tags.Tags], [.. flow.Bookmarks], [.. flow.Notices]);

    /// <summary>The number that a filled page shows, or null.</summary>
    /// <param name="index">Of the page, from 0.</param>
    public int? Number(int index)
    {
        var isNumbered = index < firstUnnumbered
            && !(document.Head.Format == DocumentFormat.Letter && index == 0)
            && !(document.Head.Format == DocumentFormat.Form && Pages.Count == 1);
        return isNumbered ? index + 1 : null;
    }

    private void PlaceImprint(string? recipients)
    {
        type.Tags.OpenPart();
        if (new ImprintSetter(type, document.Head).Set(recipients) is not { } imprint)
        {
            return;
        }

        if (imprint.Height > Profile.TextHeight)
        {
            flow.Notices.Add(new TypesettingNotice("版记（抄送机关）超过一页，无法排印，请精简抄送机关。", IsRefusal: true));
            return;
        }

        var frame = PageFrame.Of(Profile, sideways: false);
        if (flow.Current.Frame.Sideways || !flow.Current.Fits(imprint.Height))
        {
            flow.NewPage(frame);
        }

        MakeEven(frame);
        var y = frame.Bottom - imprint.Height;
        flow.Current.Items.AddRange(imprint.Items.Select(item => item.Moved(frame.Left, y)));
    }

    // 7.5: blank pages before the page of 版记, and that page, are not numbered.
    private void MakeEven(PageFrame frame)
    {
        if (!Profile.ImprintOnEvenPage || Pages.Count % 2 == 0)
        {
            return;
        }

        if (flow.Current.IsFresh)
        {
            firstUnnumbered = Pages.Count - 1;
        }

        flow.NewPage(frame);
    }

    private PlannedPage Finish(OpenPage page, int index)
    {
        var number = Number(index);
        ImmutableArray<PlannedItem> margin = [.. DraftMark(), .. PageNumber(number)];
        return new PlannedPage(Profile.PageWidth, Profile.PageHeight, page.Frame.Sideways, number, [.. page.PlannedItems], margin);
    }

    private IEnumerable<PlannedItem> DraftMark()
    {
        if (!options.Draft)
        {
            return [];
        }

        var style = TypeStyle.Square(PlannedElement.DraftMark, FontRole.Hei, DraftMarkSize, Ink.Gray);
        return LineBox.Centered(type, PrintedHead.DraftMark, style, 0, Profile.PageWidth).Items(0, DraftMarkTop + (TypeStyle.Above * style.Em));
    }

    // The dashes' middle stands 7 mm below the 版心; odd pages have the number right, even ones left, one character in.
    private IEnumerable<PlannedItem> PageNumber(int? number)
    {
        if (number is not { } shown)
        {
            return [];
        }

        var style = TypeStyle.Square(PlannedElement.PageNumber, FontRole.Song, TypeCase.SmallSize);
        var text = $"— {shown.ToString(CultureInfo.InvariantCulture)} —";
        var line = type.Natural(text, style);
        var dash = type.Ink("—", style);
        var left = shown % 2 == 1 ? Profile.Right - style.Em - line.Width : Profile.Left + style.Em;
        return line.Items(left, Profile.Bottom + NumberBelowText + ((dash.Top + dash.Bottom) / 2));
    }
}
