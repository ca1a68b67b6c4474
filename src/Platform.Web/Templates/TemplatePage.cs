using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Notices.Templates;
using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Policies;
using Platform.Web.Components;
using Platform.Web.Policies;

namespace Platform.Web.Templates;

/// <summary>A page about one notice template of the district.</summary>
public abstract class TemplatePage(NoticeTemplates templates, FindTemplateVersions find, PolicyReader policies) : PageModel
{
    public const string List = "~/office/templates";

    [FromRoute]
    public string Folder { get; set; } = "";

    [FromRoute]
    public string Name { get; set; } = "";

    public string Path => $"{Folder}/{Name}";

    public string Here => $"{List}/{Path}";

    /// <summary>As it counts now.</summary>
    public NoticeTemplate Template { get; private set; } = null!;

    /// <summary>What the district would print from without a copy of its own.</summary>
    public TemplateTexts Shared { get; private set; } = null!;

    /// <summary>The versions of the district's own copy, latest first.</summary>
    public IReadOnlyList<TemplateVersion> Versions { get; private set; } = [];

    public TemplateVersion? Latest => Versions is [var latest, ..] ? latest : null;

    public int Known => Latest?.Number ?? 0;

    /// <summary>The texts that count now.</summary>
    public TemplateTexts Current => Latest?.Texts ?? Shared;

    public bool IsOwn => Latest is { IsReset: false };

    public string Title => Template.Declaration.Title;

    public StatusTag Tag => TemplateWords.Of(Latest);

    /// <summary>Why something was not done.</summary>
    public string? Refusal { get; protected set; }

    protected PolicyReader Policies => policies;

    /// <returns>False where there is no such template.</returns>
    protected async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var slug = policies.Tenant.Identifier;
        if (templates.Find(slug, Name) is not { } template || template.Path != Path || templates.Shared(slug, Path) is not { } shared)
        {
            return false;
        }

        (Template, Shared) = (template, shared);
        Versions = await find.RunAsync(Path, cancellation);
        return true;
    }

    /// <summary>The lines in which two states of the template differ; empty where they are equal.</summary>
    protected static IReadOnlyList<LineComparison> Compare(TemplateTexts before, TemplateTexts after) =>
    [
        .. new LineComparison[]
        {
            new("模板", before.Text, after.Text),
            new("说明", before.Declaration ?? "", after.Declaration ?? ""),
        }.Where(one => one.Differs),
    ];
}
