using Microsoft.EntityFrameworkCore;
using Platform.Core.Audit;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions;

/// <summary>Changes files of a draft; whatever was checked must be checked again.</summary>
public sealed class SaveDraftFiles(VersionDesk desk)
{
    /// <param name="Known">The number of the row's version that the person has seen.</param>
    /// <param name="Changed">Files that are new or have another text.</param>
    /// <param name="Removed">Paths of files that go.</param>
    public sealed record Command(Guid Id, int Known, IReadOnlyList<PolicyFile> Changed, IReadOnlyList<string> Removed);

    public Task<PolicyChange> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        return desk.StepAsync(command.Id, command.Known, version => WriteAsync(version, DraftFiles.Change(command.Changed, command.Removed), cancellation), cancellation);
    }

    /// <summary>The same, where what is to change follows from the files as they stand.</summary>
    internal Task<PolicyChange> ChangeAsync(Guid id, int known, Func<PolicyVersion, IReadOnlyList<PolicyFile>, DraftFiles> change, CancellationToken cancellation) =>
        desk.StepAsync(id, known, async version => await WriteAsync(version, change(version, await desk.Db.FilesOfAsync(id, cancellation).ConfigureAwait(false)), cancellation).ConfigureAwait(false), cancellation);

    private async Task<VersionStep> WriteAsync(PolicyVersion version, DraftFiles files, CancellationToken cancellation)
    {
        if ((files.Refusal ?? files.Changed.Select(file => WhyNot(version, file)).FirstOrDefault(fault => fault is not null)) is { } reason)
        {
            return VersionStep.Refused(reason);
        }

        if (files.Changed.Count + files.Removed.Count == 0)
        {
            return VersionStep.Nothing;
        }

        var rows = await desk.Db.Set<PolicyVersionFile>().Where(file => file.VersionId == version.Id).ToDictionaryAsync(file => file.Path, StringComparer.Ordinal, cancellation).ConfigureAwait(false);
        foreach (var path in files.Removed.Where(rows.ContainsKey))
        {
            desk.Db.Remove(rows[path]);
            rows.Remove(path);
        }

        foreach (var file in files.Changed)
        {
            Put(version, rows, file);
        }

        version.Change(desk.Act(), ContentHash.Of(rows.Values.Select(row => new PolicyFile(row.Path, row.Text))));
        return VersionStep.Taken("edited", AuditJson.Of(files.Changed.Select(file => file.Path).Concat(files.Removed.Select(path => $"-{path}"))));
    }

    private void Put(PolicyVersion version, Dictionary<string, PolicyVersionFile> rows, PolicyFile file)
    {
        if (rows.TryGetValue(file.Path, out var row))
        {
            (row.Text, row.Sha256) = (file.Text, VersionFiles.HashOf(file.Text));
            return;
        }

        rows[file.Path] = VersionFiles.Of(version.TenantId, version.Id, file);
        desk.Db.Add(rows[file.Path]);
    }

    private static string? WhyNot(PolicyVersion version, PolicyFile file) =>
        file.PathFault is { } fault ? $"{fault}：{file.Path}"
        : !file.Path.StartsWith($"{version.Package}/", StringComparison.Ordinal) ? $"文件要放在 {version.Package}/ 之下：{file.Path}"
        : file.IsTooLarge ? $"{FileFault.TooLarge.Message}，请{FileFault.TooLarge.Fix}：{file.Path}"
        : null;
}
