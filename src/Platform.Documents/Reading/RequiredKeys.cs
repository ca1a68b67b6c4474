using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>The keys a head must have, by its format and kind.</summary>
internal static class RequiredKeys
{
    public static IEnumerable<string> Of(DocumentHead head)
    {
        string[] always = head.Format switch
        {
            DocumentFormat.Document => ["type", "title", "issuers", "date"],
            DocumentFormat.Letter => ["type", "title", "recipients", "issuers", "date"],
            DocumentFormat.Order => ["type", "title", "number", "date"],
            DocumentFormat.Minutes => ["type", "title", "date", "attendance"],
            _ => ["title"],
        };
        if (head.Format == DocumentFormat.Document && (head.Direction == DocumentDirection.Up || DocumentType.NeedsRecipient(head.Type)))
        {
            always = [.. always, "recipients"];
        }

        return head.Type == DocumentType.Request && head.Format != DocumentFormat.Form ? [.. always, "contact", "contact_phone"] : always;
    }
}
