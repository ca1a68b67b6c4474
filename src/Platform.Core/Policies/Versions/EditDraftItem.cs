using System.Diagnostics;
using Platform.Policy.Diagnostics;
using Platform.Policy.Editing;
using Platform.Policy.Packages;
using Platform.Policy.Subsidies.Cases;

namespace Platform.Core.Policies.Versions;

/// <summary>
/// 表单修改: one item of a draft, or the head of one of its files, with the rest of the text left to the byte. A form never makes a
/// package faulty: what the loader would refuse anew is told and not saved. A fault that stood there before is no hindrance, and neither
/// is a rule case that comes out differently: whether it should, a person says afterwards.
/// </summary>
public sealed class EditDraftItem(SaveDraftFiles save, DraftPackage package)
{
    /// <param name="Known">The number of the row's version that the person has seen.</param>
    public sealed record Command(Guid Id, int Known, ItemEdit Edit);

    public abstract record Result
    {
        private Result()
        {
        }

        /// <param name="Changed">False where the text already said so, and nothing was written.</param>
        /// <param name="Examples">How many rule cases come out differently now.</param>
        public sealed record Saved(PolicyVersion Version, bool Changed, int Examples) : Result;

        /// <summary>The package would have new errors; nothing was changed.</summary>
        /// <param name="Files">The files as they would be: where the errors are.</param>
        public sealed record Faulty(IReadOnlyList<Diagnostic> Errors, IReadOnlyList<PolicyFile> Files) : Result;

        /// <param name="Reason">In Chinese, for whoever asked.</param>
        public sealed record Refused(string Reason) : Result;

        /// <summary>Somebody else has saved meanwhile, and nothing was changed.</summary>
        /// <param name="Reason">Who has saved.</param>
        public sealed record Outdated(PolicyVersion Current, string Reason) : Result;
    }

    public async Task<Result> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        var attempt = new Attempt(package, command.Edit);
        return await save.ChangeAsync(command.Id, command.Known, attempt.Run, cancellation).ConfigureAwait(false) switch
        {
            PolicyChange.Done done => new Result.Saved(done.Version, attempt.Changed, attempt.Examples),
            PolicyChange.Refused when attempt.Faulty is { } faulty => faulty,
            PolicyChange.Refused refused => new Result.Refused(refused.Reason),
            PolicyChange.Outdated outdated => new Result.Outdated(outdated.Current, outdated.Reason),
            _ => throw new UnreachableException(),
        };
    }

    private sealed class Attempt(DraftPackage package, ItemEdit edit)
    {
        public bool Changed { get; private set; }

        public int Examples { get; private set; }

        public Result.Faulty? Faulty { get; private set; }

        public DraftFiles Run(PolicyVersion version, IReadOnlyList<PolicyFile> files)
        {
            switch (PackageEdit.Apply(files, edit))
            {
                case EditResult.Refused refused:
                    return DraftFiles.Refused($"{refused.Reason.Message}（{refused.Reason.Fix}）");
                case EditResult.Done { ChangedPath: null }:
                    return DraftFiles.Same;
                case EditResult.Done done:
                    return Judge(version, files, done);
                default:
                    throw new UnreachableException();
            }
        }

        private DraftFiles Judge(PolicyVersion version, IReadOnlyList<PolicyFile> before, EditResult.Done done)
        {
            var loaded = package.Load(version, done.Files);
            var errors = Errors(loaded);
            if (errors.Count > 0)
            {
                // The same fault in another line is the same fault.
                var known = Errors(package.Load(version, before)).Select(found => (found.File, found.Message)).ToHashSet();
                errors = [.. errors.Where(found => !known.Contains((found.File, found.Message)))];
            }

            if (errors.Count > 0)
            {
                Faulty = new Result.Faulty(errors, done.Files);
                return DraftFiles.Refused(errors[0].Message);
            }

            (Changed, Examples) = (true, RuleExamples.Count(loaded.Diagnostics));
            return done.Files.FirstOrDefault(file => file.Path == done.ChangedPath) is { } changed ? DraftFiles.Change([changed], []) : DraftFiles.Change([], [done.ChangedPath!]);
        }

        private static List<Diagnostic> Errors(LoadedPackage loaded) => [.. loaded.Diagnostics.Where(found => found.Severity == Severity.Error && !RuleExamples.IsDifference(found))];
    }
}
