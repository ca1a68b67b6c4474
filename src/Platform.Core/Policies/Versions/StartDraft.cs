using Microsoft.EntityFrameworkCore;

namespace Platform.Core.Policies.Versions;

/// <summary>起草: a new version with the files of another, for people to change.</summary>
public sealed class StartDraft(VersionDesk desk, NewDraft drafts)
{
    /// <param name="BasedOn">A confirmed version of the tenant's own; the draft begins as its copy.</param>
    /// <param name="Corrects">Whether it only puts right what was entered wrongly (更正): it then counts from the day of what it corrects.</param>
    public sealed record Command(Guid BasedOn, string Summary, bool Corrects = false);

    public async Task<PolicyChange> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (desk.WhyNot() is { } refused)
        {
            return refused;
        }

        if (DescribeDraft.WhyNot(command.Summary) is { } reason)
        {
            return new PolicyChange.Refused(reason);
        }

        if (await desk.Db.Set<PolicyVersion>().AsNoTracking().SingleOrDefaultAsync(version => version.Id == command.BasedOn, cancellation).ConfigureAwait(false) is not { } source)
        {
            return new PolicyChange.Refused(VersionDesk.NoSuchVersion);
        }

        if (source.State != PolicyVersionState.Confirmed)
        {
            return new PolicyChange.Refused("只能从已确认的版本起草。");
        }

        var files = await desk.Db.FilesOfAsync(source.Id, cancellation).ConfigureAwait(false);
        var kind = command.Corrects ? PolicyVersionKind.Correction : PolicyVersionKind.Change;
        return new PolicyChange.Done(await drafts.SaveAsync(source.Package, kind, command.Summary.Trim(), source, files, desk.Act(), cancellation).ConfigureAwait(false));
    }
}
