namespace Platform.Core.Notices.Templates.Versions;

/// <summary>What came of saving a template.</summary>
public abstract record TemplateChange
{
    private TemplateChange()
    {
    }

    public sealed record Saved(TemplateVersion Version) : TemplateChange;

    /// <param name="Reason">In Chinese, for whoever asked.</param>
    public sealed record Refused(string Reason) : TemplateChange
    {
        /// <summary>What is wrong with the template, where that is the reason.</summary>
        public IReadOnlyList<TemplateFault> Faults { get; init; } = [];
    }

    /// <summary>Somebody else has saved meanwhile, and nothing was changed.</summary>
    /// <param name="Current">The latest version, with who saved it and when.</param>
    public sealed record Outdated(TemplateVersion Current) : TemplateChange
    {
        public string Reason => $"{Current.SavedBy}刚刚保存了第 {Current.Number} 版，这次的修改没有保存，请核对后再存。";
    }
}
