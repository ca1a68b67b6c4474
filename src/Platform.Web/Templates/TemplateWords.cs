using Platform.Core.Notices;
using Platform.Core.Notices.Templates;
using Platform.Core.Notices.Templates.Versions;
using Platform.Web.Components;

namespace Platform.Web.Templates;

/// <summary>Where a template comes from and what is wrong with it, in words.</summary>
internal static class TemplateWords
{
    public static StatusTag Of(TemplateVersion? latest) => Of(latest is { IsReset: false } ? latest.Number : null);

    /// <param name="own">The number of the version of the district's own copy; null where it uses the shared one.</param>
    public static StatusTag Of(int? own) => own is { } number ? new StatusTag($"本地模板第 {number} 版", Tone.Good) : new StatusTag("共用模板", Tone.Neutral);

    public static StatusTag Of(NoticeStanding standing) => standing switch
    {
        NoticeStanding.Applies => new StatusTag("适用", Tone.Good),
        NoticeStanding.NotApplicable => new StatusTag("不适用", Tone.Ended),
        NoticeStanding.Unusable => new StatusTag("不可用", Tone.Danger),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Which field holds the place of the fault; null where it is in neither.</summary>
    public static string? FieldOf(TemplateFault fault, string path) =>
        fault.File == path + ".scriban" ? "Form_Text" : fault.File == $"templates/{path}.yaml" ? "Form_Declaration" : null;

    public static string Place(TemplateFault fault, string path) => FieldOf(fault, path) switch
    {
        "Form_Text" => $"模板第 {fault.Line} 行第 {fault.Column} 列",
        "Form_Declaration" => $"说明第 {fault.Line} 行第 {fault.Column} 列",
        _ => $"{fault.File}第 {fault.Line} 行第 {fault.Column} 列",
    };
}
