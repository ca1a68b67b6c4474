namespace Platform.Core.Subsidies;

/// <summary>补正: what was written down is put right before the case is decided.</summary>
public sealed class CorrectCase(CaseDesk desk, CaseEntryCheck check, CaseSeal seal)
{
    /// <param name="Known">The number of the row's version that the person has seen.</param>
    public sealed record Command(Guid Id, int Known, CaseEntry Entry);

    public Task<CaseChange> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        return desk.StepAsync(command.Id, command.Known, CaseStepKind.Corrected, (one, _) => Correct(one, command.Entry), cancellation);
    }

    private CaseChange.Refused? Correct(SubsidyCase one, CaseEntry entry)
    {
        if (!desk.MayCorrect(one))
        {
            return new(one.IsOpen ? CaseDesk.NotYours : "已经办结或撤回的办件不能再改。");
        }

        if (check.WhyNot(one.Scheme, entry, out _) is { } refused)
        {
            return refused;
        }

        var applicant = entry.Applicant!.Trim();
        one.Correct(entry.Day!.Value, seal.Close(new CaseParticulars(applicant, entry.Facts, entry.Typed)), seal.IndexOf(applicant));
        return null;
    }
}
