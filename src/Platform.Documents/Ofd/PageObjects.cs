using System.Diagnostics;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Ofd;

/// <summary>Writes the content of one page.</summary>
internal sealed class PageObjects(PlannedPage page, OfdFonts fonts, OfdPictures pictures, UnitIds ids)
{
    private readonly OfdXml xml = new("Page");

    public byte[] Write()
    {
        WriteArea();
        xml.Open("Content");
        WriteLayer("Body", page.Items, place => place);
        WriteLayer("Foreground", page.Margin, place => page.Sideways ? place.Turned(page) : place);
        return xml.Close().Finish();
    }

    // OFD cannot turn a page: the sheet lies on its side as the PDF shows it, and what is upright in print, the page number, is turned instead.
    private void WriteArea()
    {
        if (page.Sideways)
        {
            xml.Open("Area").Leaf("PhysicalBox", OfdNumber.Box(0, 0, page.Height, page.Width)).Close();
        }
    }

    private void WriteLayer(string type, IReadOnlyCollection<PlannedItem> items, Func<OfdPlace, OfdPlace> turn)
    {
        if (items.Count == 0 && type != "Body")
        {
            return;
        }

        xml.Open("Layer").With("ID", ids.Next()).With("Type", type);
        TextObjects? line = null;
        foreach (var item in items)
        {
            if (item is PlannedText text && line?.Continue(text) == true)
            {
                continue;
            }

            line?.Write(xml, ids, turn);
            line = item is PlannedText first ? new TextObjects(first, fonts) : null;
            Write(item);
        }

        line?.Write(xml, ids, turn);
        xml.Close();
    }

    private void Write(PlannedItem item)
    {
        switch (item)
        {
            case PlannedRule rule:
                Write(rule);
                break;
            case PlannedPicture picture:
                Write(picture);
                break;
            case PlannedText or PlannedPlace:
                break;
            default:
                throw new UnreachableException();
        }
    }

    // A picture is a square of one, which the matrix draws out to its box.
    private void Write(PlannedPicture picture)
    {
        var place = new OfdPlace(picture.X, picture.Y, picture.Width, picture.Height, $"{OfdNumber.Text(picture.Width)} 0 0 {OfdNumber.Text(picture.Height)} 0 0");
        var unit = pictures.Use(picture.File);
        xml.Open("ImageObject").With("ID", ids.Next());
        place.Write(xml).With("Name", picture.Alternative).With("ResourceID", unit).Close();
    }

    private void Write(PlannedRule rule)
    {
        // The box holds the whole thickness: readers cut off what lies outside.
        var half = rule.Thickness / 2;
        var place = new OfdPlace(
            Math.Min(rule.X1, rule.X2) - half,
            Math.Min(rule.Y1, rule.Y2) - half,
            Math.Abs(rule.X2 - rule.X1) + rule.Thickness,
            Math.Abs(rule.Y2 - rule.Y1) + rule.Thickness);
        xml.Open("PathObject").With("ID", ids.Next());
        place.Write(xml).With("LineWidth", rule.Thickness);
        xml.Open("StrokeColor").With("Value", OfdInk.Value(rule.Ink)).Close();
        string[] path = ["M", .. Point(rule.X1, rule.Y1), "L", .. Point(rule.X2, rule.Y2)];
        xml.Leaf("AbbreviatedData", string.Join(' ', path)).Close();

        string[] Point(double x, double y) => [OfdNumber.Text(x - place.X), OfdNumber.Text(y - place.Y)];
    }
}
