using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.Html;

/// <summary>版头: everything above the title.</summary>
internal sealed class HtmlHead(DocumentHead head, HtmlOutput output, int titleLevel)
{
    private const int LargeMark = 10;
    private const int MediumMark = 13;
    private const int SmallMark = 16;

    private bool IsEmpty =>
        head.Letterhead is null && head.Number is null && head.Signatories.IsEmpty && head.CopyNumber is null
        && head.Classification is null && head.Urgency is null && head.Format != DocumentFormat.Minutes;

    public void Write()
    {
        if (IsEmpty)
        {
            return;
        }

        output.Open("header", head.Letterhead is null ? "doc-head" : "doc-head doc-has-letterhead").Break();
        WriteLetterhead();
        if (head.Format == DocumentFormat.Letter && head.Letterhead is not null)
        {
            output.Open("div", "doc-letter-rule").Close("div").Break();
        }

        WriteMarks();
        WriteNumber();
        if (head.Format is DocumentFormat.Document or DocumentFormat.Minutes && head.Letterhead is not null)
        {
            output.Open("div", "doc-rule").Close("div").Break();
        }

        output.Close("header").Break();
    }

    private void WriteLetterhead()
    {
        if (head.Letterhead is not { } letterhead)
        {
            return;
        }

        var longest = letterhead.Names.Max(name => name.Length) + letterhead.Suffix.Length;
        var size = longest switch { <= LargeMark => "large", <= MediumMark => "medium", <= SmallMark => "small", _ => "smallest" };
        // The mark of an order is its title.
        var tag = PrintedHead.PrintsTitle(head) ? "p" : $"h{titleLevel}";
        output.Open(tag, $"doc-letterhead doc-letterhead-{size}").Open("span", "doc-letterhead-names");
        foreach (var name in letterhead.Names)
        {
            output.Element("span", null, name);
        }

        output.Close("span");
        if (letterhead.Suffix.Length > 0)
        {
            output.Element("span", "doc-letterhead-suffix", letterhead.Suffix);
        }

        output.Close(tag).Break();
    }

    private void WriteMarks()
    {
        if (head.CopyNumber is null && head.Classification is null && head.Urgency is null)
        {
            return;
        }

        output.Open("div", "doc-marks").Break();
        WriteMark("doc-copy-number", head.CopyNumber);
        WriteMark("doc-classification", head.Classification);
        WriteMark("doc-urgency", head.Urgency);
        output.Close("div").Break();
    }

    private void WriteMark(string cssClass, string? text)
    {
        if (text is not null)
        {
            output.Element("p", cssClass, text).Break();
        }
    }

    private void WriteNumber()
    {
        if (head.Number is { } || !head.Signatories.IsEmpty)
        {
            output.Open("div", head.Signatories.IsEmpty ? "doc-number-line" : "doc-number-line doc-upward");
            output.Element("p", "doc-number", head.Number ?? "");
            WriteSignatories();
            output.Close("div").Break();
        }

        if (head.Format == DocumentFormat.Minutes)
        {
            var day = head.Date is { } date ? PrintedHead.Day(date) : "";
            output.Open("div", "doc-minutes-line").Element("p", null, string.Join('　', head.Issuers)).Element("p", null, day).Close("div").Break();
        }
    }

    private void WriteSignatories()
    {
        if (head.Signatories.IsEmpty)
        {
            return;
        }

        output.Open("p", "doc-signatories").Element("span", null, "签发人：").Open("span", "doc-signatory-names");
        foreach (var name in head.Signatories)
        {
            output.Element("span", null, name);
        }

        output.Close("span").Close("p");
    }
}
