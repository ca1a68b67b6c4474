using Platform.Documents.Model;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Ofd;

/// <summary>
/// Tells a seal system where seals belong, as extensions of the pages (GB/T 33190-2016 clause 17): readers show nothing of them, and a
/// signature's StampAnnot takes page and box as they are.
/// </summary>
internal sealed class SealPlaces(PagePlan plan, DocumentHead head)
{
    public bool Any => plan.Pages.Any(page => Places(page).Any());

    /// <param name="pages">The units of the pages.</param>
    public byte[] Write(IReadOnlyList<int> pages)
    {
        var xml = new OfdXml("Extensions");
        var count = 0;
        for (var page = 0; page < pages.Count; page++)
        {
            foreach (var place in Places(plan.Pages[page]))
            {
                xml.Open("Extension").With("AppName", OfdDocument.Creator).With("RefId", pages[page]);
                Property(xml, "SealPlace", "ST_Box", OfdNumber.Box(place.X, place.Y, place.Width, place.Height));
                // Places stand in the order of the bodies that issue.
                Property(xml, "Issuer", "string", head.Issuers.ElementAtOrDefault(count++));
                xml.Close();
            }
        }

        return xml.Finish();
    }

    private static IEnumerable<PlannedPlace> Places(PlannedPage page) => page.Items.OfType<PlannedPlace>().Where(place => place.Element == PlannedElement.Seal);

    private static void Property(OfdXml xml, string name, string type, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            xml.Open("Property").With("Name", name).With("Type", type).Text(value).Close();
        }
    }
}
