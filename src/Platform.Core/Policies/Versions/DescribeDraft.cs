using Microsoft.EntityFrameworkCore;

namespace Platform.Core.Policies.Versions;

/// <summary>Writes down what a draft changes, the paper that allows it, and from when it is to count.</summary>
public sealed class DescribeDraft(VersionDesk desk)
{
    /// <param name="Known">The number of the row's version that the person has seen.</param>
    /// <param name="BasedOn">Another confirmed version whose changes were taken in meanwhile; null where it stays as it was.</param>
    public sealed record Command(Guid Id, int Known, string Summary, PolicyBasis? Basis, DateOnly? EffectiveFrom, Guid? BasedOn = null);

    public Task<PolicyChange> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        return desk.StepAsync(command.Id, command.Known, version => DescribeAsync(version, command, cancellation), cancellation);
    }

    internal static string? WhyNot(string summary) => string.IsNullOrWhiteSpace(summary) ? "请写明这一版改了什么。"
        : summary.Trim().Length > PolicyVersion.SummaryLength ? $"说明太长，请缩到 {PolicyVersion.SummaryLength} 字以内。"
        : null;

    private async Task<VersionStep> DescribeAsync(PolicyVersion version, Command command, CancellationToken cancellation)
    {
        if ((WhyNot(command.Summary) ?? WhyNot(command.Basis) ?? WhyNot(version, command.EffectiveFrom)) is { } reason)
        {
            return VersionStep.Refused(reason);
        }

        if (command.BasedOn is { } source && !await desk.Db.Set<PolicyVersion>().AnyAsync(other => other.Id == source && other.Package == version.Package && other.State == PolicyVersionState.Confirmed, cancellation).ConfigureAwait(false))
        {
            return VersionStep.Refused("只能以已确认的版本为底稿。");
        }

        version.Describe(desk.Act(), command.Summary.Trim(), command.Basis, command.EffectiveFrom);
        version.BasedOnId = command.BasedOn ?? version.BasedOnId;
        return VersionStep.Taken("described");
    }

    private string? WhyNot(PolicyBasis? basis) => basis is null ? null
        : string.IsNullOrWhiteSpace(basis.Title) || basis.Title.Length > PolicyBasis.TitleLength ? $"请写依据的名称，不超过 {PolicyBasis.TitleLength} 字。"
        : basis.Number?.Length > PolicyBasis.NumberLength ? $"依据的文号太长，请缩到 {PolicyBasis.NumberLength} 字以内。"
        : basis.Day > desk.Today ? "依据的成文日期还没有到，请核对。"
        : null;

    private static string? WhyNot(PolicyVersion version, DateOnly? effectiveFrom) =>
        version.Kind == PolicyVersionKind.Correction && effectiveFrom != version.EffectiveFrom ? "更正版的施行日期与所更正的版本相同，不能另定。" : null;
}
