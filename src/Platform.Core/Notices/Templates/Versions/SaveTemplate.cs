namespace Platform.Core.Notices.Templates.Versions;

/// <summary>Saves a new version of the district's own copy of a shared template; it counts at once. One that would not print is refused.</summary>
public sealed class SaveTemplate(TemplateDesk desk, NoticeTemplates templates, CheckTemplate check)
{
    /// <param name="Name">The logical name with its folder.</param>
    /// <param name="Known">The number of the version that the person has seen; 0 where there was none.</param>
    /// <param name="Note">What was changed.</param>
    public sealed record Command(string Name, int Known, TemplateTexts Texts, string Note);

    public async Task<TemplateChange> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (desk.WhyNot(command.Note) is { } refused)
        {
            return refused;
        }

        var package = desk.Policies.Package;
        if (templates.Shared(package.Slug, command.Name) is null)
        {
            return new TemplateChange.Refused("没有这个模板。");
        }

        var texts = CheckTemplate.Normal(command.Texts);
        var found = check.Run(package, command.Name, texts);
        return found.Faults.Count == 0
            ? await desk.AddAsync(command.Name, command.Known, texts, command.Note, cancellation).ConfigureAwait(false)
            : new TemplateChange.Refused("模板还印不出公文，没有保存。") { Faults = found.Faults };
    }
}
