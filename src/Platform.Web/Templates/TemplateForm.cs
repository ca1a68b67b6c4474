using Platform.Core.Notices.Templates;

namespace Platform.Web.Templates;

/// <summary>A template as it is being edited.</summary>
public sealed class TemplateForm
{
    /// <summary>The number of the version as it was shown; 0 where there was none.</summary>
    public int Known { get; set; }

    public string? Text { get; set; }

    public string? Declaration { get; set; }

    public string? Note { get; set; }

    internal TemplateTexts Texts => CheckTemplate.Normal(new TemplateTexts(Text ?? "", Declaration ?? ""));

    internal static TemplateForm Of(TemplateTexts texts, int known) => new() { Known = known, Text = texts.Text, Declaration = texts.Declaration };
}
