namespace Platform.Core.Subsidies;

/// <summary>What a person does with a case besides deciding it by the rules: 退回补正, 不予通过 and 撤回, each with its reason.</summary>
public sealed class CaseReview(CaseDesk desk)
{
    /// <param name="Known">The number of the row's version that the person has seen.</param>
    public sealed record Command(Guid Id, int Known, string? Reason);

    public Task<CaseChange> ReturnAsync(Command command, CancellationToken cancellation) =>
        StepAsync(command, CaseStepKind.Returned, (one, wrote) => WhyNot(desk, one, wrote), Return, cancellation);

    public Task<CaseChange> RefuseAsync(Command command, CancellationToken cancellation) =>
        StepAsync(command, CaseStepKind.Refused, (one, wrote) => WhyNot(desk, one, wrote), (one, reason) => one.Refuse(desk.Now, reason), cancellation);

    public Task<CaseChange> WithdrawAsync(Command command, CancellationToken cancellation) =>
        StepAsync(command, CaseStepKind.Withdrawn, (one, _) => desk.MayCorrect(one) ? null : new(one.IsOpen ? CaseDesk.NotYours : "已经办结或撤回的办件不能再撤回。"), (one, reason) => one.Withdraw(desk.Now, reason), cancellation);

    /// <param name="wrote">Whether the person at hand wrote something of it.</param>
    internal static CaseChange.Refused? WhyNot(CaseDesk desk, SubsidyCase one, bool wrote) =>
        one.State != SubsidyCaseState.Open ? new(one.State == SubsidyCaseState.Returned ? "已经退回补正，等经办人改好再审核。" : "这一件已经办结或撤回。")
        : !desk.MayReview(one) ? new(CaseDesk.NotYours)
        : wrote ? new("登记或补正的人不能自己审核，请由另一人审核。")
        : null;

    private void Return(SubsidyCase one, string reason)
    {
        one.Return(desk.Now, reason);
        ReturnedItems.Send(desk, one);
    }

    private Task<CaseChange> StepAsync(Command command, CaseStepKind kind, Func<SubsidyCase, bool, CaseChange.Refused?> guard, Action<SubsidyCase, string> change, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        return desk.StepAsync(command.Id, command.Known, kind, Take, cancellation);

        CaseChange.Refused? Take(SubsidyCase one, bool wrote)
        {
            if ((guard(one, wrote) ?? Unsaid(command.Reason)) is { } refused)
            {
                return refused;
            }

            change(one, command.Reason!.Trim());
            return null;
        }
    }

    internal static CaseChange.Refused? Unsaid(string? reason) =>
        string.IsNullOrWhiteSpace(reason) ? new("请写明理由。", nameof(Command.Reason))
        : reason.Trim().Length > SubsidyCase.TextLength ? new($"理由太长，请缩到 {SubsidyCase.TextLength} 字以内。", nameof(Command.Reason))
        : null;
}
