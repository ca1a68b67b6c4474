using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Platform.Documents.Model;
using Platform.Documents.Ofd;
using Platform.Documents.Reading;
using Platform.Documents.Tests.Fonts;

namespace Platform.Documents.Tests.Ofd;

/// <summary>An OFD package as a reader finds it: by way of OFD.xml and the references from there.</summary>
internal sealed class WrittenOfd
{
    public static readonly XNamespace Namespace = "http://www.ofdspec.org/2016";

    public WrittenOfd(OfdWriting writing)
    {
        Bytes = writing.Bytes!;
        using var zip = new ZipArchive(new MemoryStream(Bytes));
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            var bytes = new MemoryStream();
            content.CopyTo(bytes);
            Names.Add(entry.FullName);
            Files.Add(entry.FullName, bytes.ToArray());
        }

        Entry = Xml("OFD.xml");
        Document = Xml(Entry.Descendants(Namespace + "DocRoot").Single().Value);
        Resources = Xml("Doc_0/" + Document.Descendants(Namespace + "PublicRes").Single().Value);
        Pages = [.. Document.Descendants(Namespace + "Page").Select(page => Xml("Doc_0/" + page.Attribute("BaseLoc")!.Value))];
        Objects = [.. Pages.SelectMany((page, i) => page.Descendants(Namespace + "TextObject").Select(node => new WrittenText(i + 1, node)))];
    }

    public byte[] Bytes { get; }

    /// <summary>Of the entries, in their order.</summary>
    public List<string> Names { get; } = [];

    public Dictionary<string, byte[]> Files { get; } = [];

    public XElement Entry { get; }

    public XElement Document { get; }

    public XElement Resources { get; }

    public List<XElement> Pages { get; }

    public List<WrittenText> Objects { get; }

    public static WrittenOfd Of(string text, bool draft = false) => Of(Read(text), draft);

    public static WrittenOfd Of(OfficialDocument document, bool draft = false) => new(OfdWriter.Write(document, new OfdOptions { Fonts = TestFonts.Free, Draft = draft }));

    public static OfficialDocument Read(string text)
    {
        var reading = DocumentTextReader.Read(text, "test");
        Assert.Empty(reading.Diagnostics);
        return reading.Document!;
    }

    public XElement Xml(string path) => XDocument.Load(new MemoryStream(Files[path])).Root!;

    public static double[] Numbers(string list) => [.. list.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}
