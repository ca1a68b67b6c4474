using System.Text;

namespace Platform.Documents.Html;

/// <summary>Writes elements; every text and attribute value is encoded here and nowhere else.</summary>
internal sealed class HtmlOutput
{
    private readonly StringBuilder html = new();

    public HtmlOutput Open(string tag, string? cssClass = null, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Append('<').Append(tag);
        Attribute("class", cssClass);
        foreach (var (name, value) in attributes)
        {
            Attribute(name, value);
        }

        html.Append('>');
        return this;
    }

    public HtmlOutput Close(string tag)
    {
        html.Append("</").Append(tag).Append('>');
        return this;
    }

    public HtmlOutput Text(string text)
    {
        Encode(text);
        return this;
    }

    /// <summary>An element that holds text only.</summary>
    public HtmlOutput Element(string tag, string? cssClass, string text) => Open(tag, cssClass).Text(text).Close(tag);

    /// <summary>A line feed between blocks, for people who read the source.</summary>
    public HtmlOutput Break()
    {
        html.Append('\n');
        return this;
    }

    /// <summary>Text of this assembly that is HTML or CSS already.</summary>
    public HtmlOutput Trusted(string markup)
    {
        html.Append(markup);
        return this;
    }

    public override string ToString() => html.ToString();

    private void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            html.Append(' ').Append(name).Append("=\"");
            Encode(value);
            html.Append('"');
        }
    }

    private void Encode(string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(c),
            };
        }
    }
}
