using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.Html;

/// <summary>版记, at the foot of the last sheet.</summary>
internal static class HtmlImprint
{
    public static void Write(DocumentHead head, HtmlOutput output)
    {
        if (!PrintedHead.HasImprint(head))
        {
            return;
        }

        output.Open("footer", "doc-imprint").Open("div").Break();
        if (!head.Copies.IsEmpty)
        {
            output.Element("p", "doc-copies", PrintedHead.Copies(head.Copies)).Break();
        }

        if (head.PrintedBy is { } body && head.PrintedOn is { } day)
        {
            output.Open("p", "doc-printed").Element("span", null, body).Element("span", null, PrintedHead.PrintedOn(day)).Close("p").Break();
        }

        output.Close("div").Close("footer").Break();
    }
}
