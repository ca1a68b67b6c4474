using Platform.Core.Policies.Versions;
using Platform.Policy.Diagnostics;
using Platform.Policy.Editing;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Sources;

/// <summary>从本条新增: adds an item that a person has confirmed to a draft's files; one that makes the files faulty is not saved.</summary>
public sealed class AddItemFromClause(FindVersions versions, CompareDocument compare, SaveDraftFiles save)
{
    /// <param name="Known">The number of the version's row that the person has seen.</param>
    public sealed record Command(Guid Version, int Known, string Document, string Collection, string Id, IReadOnlyList<EditField> Fields);

    public abstract record Result
    {
        private Result()
        {
        }

        public sealed record Done(PolicyVersion Version) : Result;

        /// <param name="Reason">In Chinese, for whoever asked.</param>
        public sealed record Refused(string Reason) : Result;

        /// <param name="Reason">Who has saved meanwhile.</param>
        public sealed record Outdated(PolicyVersion Current, string Reason) : Result;

        /// <summary>What would be wrong with the files because of the item.</summary>
        public sealed record Faulty(IReadOnlyList<Diagnostic> Errors) : Result;
    }

    public async Task<Result> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (await versions.FindAsync(command.Version, cancellation).ConfigureAwait(false) is not { Version: var version })
        {
            return new Result.Refused(VersionDesk.NoSuchVersion);
        }

        var files = await versions.FilesAsync(version.Id, cancellation).ConfigureAwait(false);
        return PackageEdit.Apply(files, new ItemEdit.AddItem(new ItemTable(command.Collection, command.Document), command.Id, command.Fields)) switch
        {
            EditResult.Done { ChangedPath: { } path } done => NewErrors(version, files, done.Files) is { Count: > 0 } errors
                ? new Result.Faulty(errors)
                : await SaveAsync(command, done.Files.Single(file => file.Path == path), cancellation).ConfigureAwait(false),
            EditResult.Refused refused => new Result.Refused($"{refused.Reason.Message}（{refused.Reason.Fix}）"),
            _ => new Result.Refused("这一条已经有了。"),
        };
    }

    private List<Diagnostic> NewErrors(PolicyVersion version, IReadOnlyList<PolicyFile> before, IReadOnlyList<PolicyFile> after)
    {
        var known = Errors(version, before).Select(error => (error.File, error.Message)).ToHashSet();
        return [.. Errors(version, after).Where(error => !known.Contains((error.File, error.Message)))];
    }

    private IEnumerable<Diagnostic> Errors(PolicyVersion version, IReadOnlyList<PolicyFile> files) =>
        compare.Load(version, files).Diagnostics.Where(found => found.Severity == Severity.Error);

    private async Task<Result> SaveAsync(Command command, PolicyFile file, CancellationToken cancellation) =>
        await save.RunAsync(new SaveDraftFiles.Command(command.Version, command.Known, [file], []), cancellation).ConfigureAwait(false) switch
        {
            PolicyChange.Done done => new Result.Done(done.Version),
            PolicyChange.Outdated outdated => new Result.Outdated(outdated.Current, outdated.Reason),
            PolicyChange.Refused refused => new Result.Refused(refused.Reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}
