using Platform.Web.Components.Forms;
using Platform.Web.Components.Tables;

namespace Platform.Web.PolicySources;

/// <summary>A field as it is shown: what stands in it, whether that was read from the source, and what is wrong with it.</summary>
public sealed record ShownItemField(ItemField Field, IReadOnlyList<string> Values, bool IsRecognised, string? Error, IReadOnlyList<Option> Options)
{
    public string Id => FieldState.IdOf(Field.Name);

    public string Text => Values is [var first, ..] ? first : "";

    public string? DescribedBy => string.Join(' ', new[] { IsRecognised ? $"{Id}-read" : null, Field.Hint is null ? null : $"{Id}-hint", Error is null ? null : $"{Id}-error" }.OfType<string>()) is { Length: > 0 } ids ? ids : null;
}
