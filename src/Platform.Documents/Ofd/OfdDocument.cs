using System.Globalization;
using Platform.Documents.Fonts;
using Platform.Documents.Model;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Ofd;

/// <summary>Writes the files of one package.</summary>
internal sealed class OfdDocument(PagePlan plan, DocumentHead head, OfdOptions options, UsedFonts used)
{
    public const string Creator = "Platform.Documents";
    private const string Folder = "Doc_0";

    // The day of a document is that of Beijing, wherever it is made.
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);
    private readonly UnitIds ids = new();
    private readonly SealPlaces seals = new(plan, head);

    public byte[] Write()
    {
        var fonts = new OfdFonts(used, ids);
        var pictures = new OfdPictures(ids);
        var pages = plan.Pages.Select(_ => ids.Next()).ToList();
        var contents = plan.Pages.Select(page => new PageObjects(page, fonts, pictures, ids).Write()).ToList();
        var package = new OfdPackage();
        package.Add($"{Folder}/Document.xml", Document(pages));
        package.Add($"{Folder}/PublicRes.xml", fonts.Resources(pictures));
        if (seals.Any)
        {
            package.Add($"{Folder}/Extensions.xml", seals.Write(pages));
        }

        for (var page = 0; page < pages.Count; page++)
        {
            package.Add($"{Folder}/{PagePath(page)}", contents[page]);
        }

        foreach (var (path, bytes) in fonts.Files().Concat(pictures.Files()))
        {
            package.Add($"{Folder}/{path}", bytes);
        }

        return package.Zip(Entry(package.Digest()));
    }

    // No Signatures: whoever signs adds them, and a reference to nothing would be an error.
    private byte[] Entry(string id)
    {
        var xml = new OfdXml("OFD").With("Version", "1.0").With("DocType", "OFD").Open("DocBody").Open("DocInfo");
        xml.Leaf("DocID", id).Leaf("Title", head.Title.Text).Leaf("Author", string.Join('、', head.Issuers)).Leaf("Subject", head.Number);
        xml.Leaf("CreationDate", options.CreatedAt?.ToOffset(Beijing).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (head.Type.Length > 0)
        {
            xml.Open("Keywords").Leaf("Keyword", head.Type).Close();
        }

        return xml.Leaf("Creator", Creator).Close().Leaf("DocRoot", $"{Folder}/Document.xml").Finish();
    }

    private byte[] Document(List<int> pages)
    {
        var xml = new OfdXml("Document").Open("CommonData").Leaf("MaxUnitID", OfdNumber.Text(ids.Last));
        var profile = options.Profile;
        xml.Open("PageArea").Leaf("PhysicalBox", OfdNumber.Box(0, 0, profile.PageWidth, profile.PageHeight));
        xml.Leaf("ContentBox", OfdNumber.Box(profile.Left, profile.Top, profile.TextWidth, profile.TextHeight)).Close();
        xml.Leaf("PublicRes", "PublicRes.xml").Close().Open("Pages");
        for (var page = 0; page < pages.Count; page++)
        {
            xml.Open("Page").With("ID", pages[page]).With("BaseLoc", PagePath(page)).Close();
        }

        OfdOutline.Write(xml.Close(), plan, pages);
        xml.Open("VPreferences").Leaf("PageMode", plan.Bookmarks.IsEmpty ? "None" : "UseOutlines").Leaf("TabDisplay", "DocTitle").Close();
        return (seals.Any ? xml.Leaf("Extensions", "Extensions.xml") : xml).Finish();
    }

    private static string PagePath(int page) => $"Pages/Page_{OfdNumber.Text(page)}/Content.xml";
}
