using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.Html;

/// <summary>署名, 成文日期, 附注 and 出席人员.</summary>
internal sealed class HtmlClosing(DocumentHead head, HtmlOutput output)
{
    public void Write()
    {
        if (head.Format == DocumentFormat.Minutes)
        {
            WriteAttendance();
        }
        else
        {
            WriteSignature();
        }

        foreach (var note in PrintedHead.Notes(head))
        {
            output.Element("p", "doc-note", note).Break();
        }
    }

    private void WriteSignature()
    {
        if (head.Signer is null && head.Issuers.IsEmpty && head.Date is null)
        {
            return;
        }

        var kind = head.Signer is not null ? "doc-signed" : head.SealPlace ? "doc-sealed" : "doc-unsealed";
        output.Open("div", $"doc-signature {kind}").Open("div").Break();
        if (head.Signer is { } signer)
        {
            output.Open("p", "doc-signer").Element("span", null, signer.Post).Element("span", "doc-signer-name", signer.Name).Close("p").Break();
        }
        else
        {
            foreach (var issuer in head.Issuers)
            {
                output.Element("p", "doc-issuer", issuer).Break();
            }
        }

        if (head.Date is { } day)
        {
            output.Element("p", "doc-date", PrintedHead.Day(day)).Break();
        }

        output.Close("div").Close("div").Break();
    }

    private void WriteAttendance()
    {
        output.Open("div", "doc-attendance").Break();
        foreach (var (label, names) in PrintedHead.Attendance(head.Attendance))
        {
            output.Open("p").Element("span", "doc-attendance-label", label).Element("span", null, names).Close("p").Break();
        }

        output.Close("div").Break();
    }
}
