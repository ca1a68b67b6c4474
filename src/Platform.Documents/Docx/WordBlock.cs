namespace Platform.Documents.Docx;

/// <summary>What stands in a body, a header, a footer or a cell of a Word document.</summary>
internal abstract class WordBlock
{
    public abstract void Write(WordXml xml);
}
