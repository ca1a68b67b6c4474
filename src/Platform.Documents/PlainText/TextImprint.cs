using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.PlainText;

/// <summary>版记.</summary>
internal static class TextImprint
{
    public static void Write(TextPage page, DocumentHead head)
    {
        if (!PrintedHead.HasImprint(head))
        {
            return;
        }

        page.Gap();
        page.Blank();
        page.Rule('-');
        if (!head.Copies.IsEmpty)
        {
            page.Hanging("　", "　　　　", PrintedHead.Copies(head.Copies));
            page.Rule('-');
        }

        if (head.PrintedBy is { } body && head.PrintedOn is { } day)
        {
            page.Edges($"　{body}", $"{PrintedHead.PrintedOn(day)}  ");
            page.Rule('-');
        }
    }
}
