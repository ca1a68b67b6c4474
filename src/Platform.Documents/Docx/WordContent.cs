namespace Platform.Documents.Docx;

/// <summary>What stands in a paragraph.</summary>
internal abstract class WordContent
{
    public abstract void Write(WordXml xml);
}

/// <summary>Content that is the same wherever it stands, such as a tab, or that comes as XML.</summary>
internal sealed class WordMarkup(string markup) : WordContent
{
    public override void Write(WordXml xml) => xml.Markup(markup);
}
