using Platform.Core.Policies.Versions.Confirming;

namespace Platform.Core.Policies.Versions;

/// <summary>作废: gives a draft up; it stays for the record.</summary>
public sealed class WithdrawDraft(VersionDesk desk, ConfirmationItems items)
{
    /// <param name="Known">The number of the row's version that the person has seen.</param>
    public sealed record Command(Guid Id, int Known);

    public Task<PolicyChange> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        return desk.StepAsync(command.Id, command.Known, version => WithdrawAsync(version, cancellation), cancellation);
    }

    private async Task<VersionStep> WithdrawAsync(PolicyVersion version, CancellationToken cancellation)
    {
        var act = desk.Act();
        version.Withdraw(act);
        await items.EndAsync(version, act, "草稿已作废，不用确认。", cancellation).ConfigureAwait(false);
        return VersionStep.Taken("withdrawn");
    }
}
