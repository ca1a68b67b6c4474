namespace Platform.Core.Policies.Versions;

/// <summary>作废: gives a draft up; it stays for the record.</summary>
public sealed class WithdrawDraft(VersionDesk desk)
{
    /// <param name="Known">The number of the row's version that the person has seen.</param>
    public sealed record Command(Guid Id, int Known);

    public Task<PolicyChange> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        return desk.StepAsync(command.Id, command.Known, Withdraw, cancellation);
    }

    private Task<VersionStep> Withdraw(PolicyVersion version)
    {
        version.Withdraw(desk.Act());
        return Task.FromResult(VersionStep.Taken("withdrawn"));
    }
}
