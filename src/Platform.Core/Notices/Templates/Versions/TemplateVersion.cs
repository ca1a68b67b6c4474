using Platform.Core.Audit;
using Platform.Core.Tenancy;

namespace Platform.Core.Notices.Templates.Versions;

/// <summary>模板版本: a district's own copy of a shared notice template as it was saved once; never changed afterwards.</summary>
[NotAudited]
public sealed class TemplateVersion : ITenantOwned
{
    public const int NameLength = 100;
    public const int NoteLength = 500;
    public const int TextLength = 200_000;
    public const int DeclarationLength = 20_000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid TenantId { get; set; }

    /// <summary>The logical name with its folder: <c>notices/target-ledger</c>.</summary>
    public required string Name { get; init; }

    /// <summary>1, 2, 3 … of each template.</summary>
    public required int Number { get; init; }

    /// <summary>The template; null where the district goes back to the shared one.</summary>
    public string? Text { get; init; }

    /// <summary>The YAML beside it; null together with the text.</summary>
    public string? Declaration { get; init; }

    /// <summary>What was changed, in the words of whoever saved it.</summary>
    public required string Note { get; init; }

    public Guid? SavedById { get; init; }

    public required string SavedBy { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>Whether the district prints from the shared template again.</summary>
    public bool IsReset => Text is null;

    /// <summary>Null where it goes back to the shared one.</summary>
    public TemplateTexts? Texts => Text is { } text ? new TemplateTexts(text, Declaration) : null;
}
