using System.Text;

namespace Platform.Documents.Ofd;

/// <summary>One XML file of a package in the making.</summary>
internal sealed class OfdXml
{
    // Some readers know the elements by this prefix and not by their namespace.
    private const string Prefix = "ofd:";
    private readonly StringBuilder xml = new("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", 4096);
    private readonly Stack<string> open = new();
    private bool inTag;

    public OfdXml(string root)
    {
        Open(root);
        xml.Append(" xmlns:ofd=\"http://www.ofdspec.org/2016\"");
    }

    public OfdXml Open(string element)
    {
        EndTag();
        xml.Append('<').Append(Prefix).Append(element);
        open.Push(element);
        inTag = true;
        return this;
    }

    public OfdXml With(string attribute, string value)
    {
        xml.Append(' ').Append(attribute).Append("=\"");
        Escape(value);
        xml.Append('"');
        return this;
    }

    public OfdXml With(string attribute, int value) => With(attribute, OfdNumber.Text(value));

    public OfdXml With(string attribute, double value) => With(attribute, OfdNumber.Text(value));

    public OfdXml Text(string text)
    {
        EndTag();
        Escape(text);
        return this;
    }

    public OfdXml Close()
    {
        var element = open.Pop();
        if (inTag)
        {
            xml.Append("/>");
            inTag = false;
        }
        else
        {
            xml.Append("</").Append(Prefix).Append(element).Append('>');
        }

        return this;
    }

    /// <summary>An element that holds only text; nothing where there is no text.</summary>
    public OfdXml Leaf(string element, string? text) => string.IsNullOrEmpty(text) ? this : Open(element).Text(text).Close();

    /// <summary>The file, with whatever is open closed.</summary>
    public byte[] Finish()
    {
        while (open.Count > 0)
        {
            Close();
        }

        return Encoding.UTF8.GetBytes(xml.ToString());
    }

    /// <summary>Whether XML 1.0 can hold a character and readers keep it as it is.</summary>
    public static bool Holds(Rune character) => !Rune.IsControl(character) && character.Value is not (0xFFFE or 0xFFFF);

    private void EndTag()
    {
        xml.Append(inTag ? ">" : "");
        inTag = false;
    }

    private void Escape(string text)
    {
        foreach (var rune in text.EnumerateRunes().Where(Holds))
        {
            _ = rune.Value switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '"' => xml.Append("&quot;"),
                <= 0xFFFF => xml.Append((char)rune.Value),
                _ => xml.Append(rune.ToString()),
            };
        }
    }
}
