using System.Text.Encodings.Web;
using System.Text.Json;
using Platform.Core.Tenancy;
using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions;

/// <summary>校验: loads the draft over its layers as they count on its day, and keeps what was found; with an error it stays a draft.</summary>
public sealed class CheckDraft(VersionDesk desk, DraftPackage package, FollowPolicy follow)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="Known">The number of the row's version that the person has seen.</param>
    public sealed record Command(Guid Id, int Known);

    public Task<PolicyChange> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        return desk.StepAsync(command.Id, command.Known, version => CheckAsync(version, cancellation), cancellation);
    }

    private async Task<VersionStep> CheckAsync(PolicyVersion version, CancellationToken cancellation)
    {
        var files = await desk.Db.FilesOfAsync(version.Id, cancellation).ConfigureAwait(false);
        var loaded = package.Load(version, files);
        var clashes = loaded.District is { } district ? follow.Clashes(district, files) : [];
        var lines = loaded.Diagnostics.Concat(clashes).Select(Finding.Of).ToList();
        version.Check(desk.Act(), JsonSerializer.Serialize(lines, Json), passed: !loaded.IsRefused && clashes.Count == 0 && ContentHash.Of(files) == version.ContentHash);
        return VersionStep.Taken("checked");
    }

    /// <summary>One thing that a check found.</summary>
    public sealed record Finding(bool IsError, string File, int Line, int Column, string Message, string Fix)
    {
        internal static Finding Of(Diagnostic found) => new(found.Severity == Severity.Error, found.File, found.Line, found.Column, found.Message, found.Fix);

        /// <summary>What the version's last check found.</summary>
        public static IReadOnlyList<Finding> Of(PolicyVersion version) =>
            version.Findings is { } kept ? JsonSerializer.Deserialize<List<Finding>>(kept, Json)! : [];
    }
}
