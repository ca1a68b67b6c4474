using Platform.Policy.Forms;

namespace Platform.Web.PolicyEditing;

/// <summary>底稿: what the fields held when the page was shown, sent along with what was typed; so it is known who changed what.</summary>
public static class FormBasis
{
    public static string NameOf(FormField field) => $"basis[{field.Key}]";

    /// <summary>Whether the page had the field.</summary>
    public static bool Asked(IFormCollection sent, FormField field) => sent.ContainsKey(NameOf(field));

    /// <summary>What the field held; as it is written now where the page did not have it.</summary>
    public static string Of(IFormCollection sent, FormField field, FormSheet written) =>
        Asked(sent, field) ? sent[NameOf(field)].ToString().ReplaceLineEndings("\n") : written.Whole(field);
}
