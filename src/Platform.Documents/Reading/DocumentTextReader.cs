using System.Text.RegularExpressions;
using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>Reads a document text (公文文本) by the grammar of <c>docs/document-text.md</c>.</summary>
public static partial class DocumentTextReader
{
    /// <summary>Never throws for bad text: all that is wrong with it is in the result.</summary>
    /// <param name="text">The head between two lines of <c>---</c>, then the body.</param>
    /// <param name="fileName">Named in diagnostics only.</param>
    /// <param name="pictures">The file of a picture's name, null where there is none. A name has no folder: letters, digits, - and _, and .png, .jpg or .jpeg.</param>
    public static DocumentReading Read(string text, string fileName, Func<string, byte[]?>? pictures = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var diagnostics = new DiagnosticList(fileName);
        var document = Read(LineBreak().Split(text.TrimStart('\uFEFF')), diagnostics, pictures ?? (_ => null));
        return new DocumentReading(document, diagnostics.InOrder());
    }

    private static OfficialDocument? Read(string[] lines, DiagnosticList diagnostics, Func<string, byte[]?> pictures)
    {
        var start = Array.FindIndex(lines, line => line.Trim().Length > 0);
        var end = start < 0 ? -1 : Array.FindIndex(lines, start + 1, IsFence);
        if (start < 0 || !IsFence(lines[start]) || end < 0)
        {
            diagnostics.Add(Math.Max(start, 0) + 1, 1, "公文文本要以文首开头：第一行和文首结束处各写一行“---”。");
            return null;
        }

        var reader = new LineReader(diagnostics);
        var yaml = new HeadYaml(diagnostics, start + 2).Parse(string.Join('\n', lines[(start + 1)..end]));
        var head = yaml is null ? null : ReadHead(yaml, diagnostics, reader);
        var body = new BodyReader(diagnostics, reader, new PictureLine(diagnostics, pictures)).Read(lines, end + 1);
        if (head is null)
        {
            return null;
        }

        AttachmentRules.Check(head, body, diagnostics, start + 1);
        return new OfficialDocument(head, body.Main, body.Issued, body.Attachments);
    }

    private static DocumentHead ReadHead(HeadMapping yaml, DiagnosticList diagnostics, LineReader reader)
    {
        var values = new HeadValues(yaml, diagnostics, reader);
        values.CheckKeys(HeadKey.All);
        return new HeadReader(values).Read();
    }

    private static bool IsFence(string line) => line.TrimEnd() == "---";

    [GeneratedRegex("\r\n|\n|\r")]
    private static partial Regex LineBreak();
}
