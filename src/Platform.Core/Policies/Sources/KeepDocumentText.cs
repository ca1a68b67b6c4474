using Microsoft.EntityFrameworkCore;
using Platform.Core.Policies.Versions;

namespace Platform.Core.Policies.Sources;

/// <summary>录入原文: keeps the text of a document of one version's package; the former text stays.</summary>
public sealed class KeepDocumentText(VersionDesk desk, FindDocumentText find)
{
    /// <param name="Version">A version whose files have the document.</param>
    /// <param name="Known">The number of the text that the person has seen; 0 where there was none.</param>
    /// <param name="FileName">Null where it was pasted.</param>
    public sealed record Command(Guid Version, string Document, int Known, string Text, string? FileName = null);

    public async Task<TextKept> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (desk.WhyNot() is { } refused)
        {
            return new TextKept.Refused(refused.Reason);
        }

        var text = SourceFile.Tidy(command.Text);
        if (SourceFile.WhyNot(text) is { } reason)
        {
            return new TextKept.Refused(reason);
        }

        if (await PackageOfAsync(command, cancellation).ConfigureAwait(false) is not { } package)
        {
            return new TextKept.Refused("这一版政策里没有这份文件。");
        }

        var current = await find.RunAsync(package, command.Document, cancellation).ConfigureAwait(false);
        return current is not null && current.Number != command.Known ? new TextKept.Outdated(current)
            : current?.Sha256 == VersionFiles.HashOf(text) ? new TextKept.Same(current)
            : await SaveAsync(package, command, text, (current?.Number ?? 0) + 1, cancellation).ConfigureAwait(false);
    }

    private async Task<string?> PackageOfAsync(Command command, CancellationToken cancellation)
    {
        var package = await desk.Db.Set<PolicyVersion>().Where(version => version.Id == command.Version).Select(version => version.Package).SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
        var head = $"{package}/policies/{command.Document}/document.yaml";
        return package is not null && await desk.Db.Set<PolicyVersionFile>().AnyAsync(file => file.VersionId == command.Version && file.Path == head, cancellation).ConfigureAwait(false) ? package : null;
    }

    private async Task<TextKept> SaveAsync(string package, Command command, string text, int number, CancellationToken cancellation)
    {
        var act = desk.Act();
        var kept = new DocumentText
        {
            Package = package,
            Document = command.Document,
            Number = number,
            Text = text,
            Sha256 = VersionFiles.HashOf(text),
            FileName = command.FileName is { Length: > DocumentText.FileNameLength } name ? name[^DocumentText.FileNameLength..] : command.FileName,
            KeptById = act.AccountId,
            KeptBy = act.Name,
            KeptAt = act.At,
        };
        desk.Db.Add(kept);
        try
        {
            await desk.Db.SaveChangesAsync(cancellation).ConfigureAwait(false);
            return new TextKept.Done(kept);
        }
        catch (DbUpdateException)
        {
            desk.Db.ChangeTracker.Clear();
            if (await find.RunAsync(package, command.Document, cancellation).ConfigureAwait(false) is { } other && other.Number >= number)
            {
                return new TextKept.Outdated(other);
            }

            throw;
        }
    }
}
