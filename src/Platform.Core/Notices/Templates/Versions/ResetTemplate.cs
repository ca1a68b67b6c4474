namespace Platform.Core.Notices.Templates.Versions;

/// <summary>恢复共用模板: from now on the district prints from the shared template again; its own versions stay on record.</summary>
public sealed class ResetTemplate(TemplateDesk desk, OwnTemplates own)
{
    /// <param name="Name">The logical name with its folder.</param>
    /// <param name="Known">The number of the version that the person has seen.</param>
    public sealed record Command(string Name, int Known);

    public async Task<TemplateChange> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        const string note = "恢复共用模板";
        return desk.WhyNot(note)
            ?? (own.Find(desk.Policies.Tenant.Identifier, command.Name) is null ? new TemplateChange.Refused("现在用的就是共用模板。")
            : await desk.AddAsync(command.Name, command.Known, null, note, cancellation).ConfigureAwait(false));
    }
}
