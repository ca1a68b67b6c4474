using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Core.Policies.Versions;

/// <summary>
/// 政策版本: one package's files, with the paper that allows them and the day from which they count. A district has its own;
/// those of the layers above belong to the province. Once confirmed, or withdrawn, nothing changes any more; the database refuses it.
/// </summary>
public sealed class PolicyVersion : ITenantOwned, IVersioned
{
    public const int PackageLength = 40;
    public const int SummaryLength = 500;

    /// <summary>From the beginning: the day of a package's first version.</summary>
    public static readonly DateOnly Beginning = DateOnly.MinValue;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid TenantId { get; set; }

    /// <summary>The package's short name.</summary>
    public required string Package { get; init; }

    /// <summary>1, 2, 3 … within the package.</summary>
    public required int Number { get; init; }

    public required PolicyVersionKind Kind { get; init; }

    public PolicyVersionState State { get; private set; } = PolicyVersionState.Draft;

    /// <summary>What it changes, in a few words.</summary>
    public required string Summary { get; set; }

    public PolicyBasisKind? BasisKind { get; private set; }

    public string? BasisTitle { get; private set; }

    public string? BasisNumber { get; private set; }

    public DateOnly? BasisDay { get; private set; }

    public PolicyBasis? Basis => BasisKind is { } kind ? new PolicyBasis(kind, BasisTitle!, BasisNumber, BasisDay!.Value) : null;

    /// <summary>施行日期; may lie before the confirmation (追溯执行).</summary>
    public DateOnly? EffectiveFrom { get; set; }

    /// <summary>SHA-256 (lower-case hex) over path and text of its files.</summary>
    public required string ContentHash { get; set; }

    /// <summary>The version it was made from; for a correction, the one it corrects.</summary>
    public Guid? BasedOnId { get; set; }

    /// <summary>What the last check found, as JSON; null before the first.</summary>
    public string? Findings { get; private set; }

    public Guid? DraftedById { get; init; }

    public required string DraftedBy { get; init; }

    public required DateTimeOffset DraftedAt { get; init; }

    /// <summary>Who changed it last; null while nobody has since it was drafted.</summary>
    public Guid? ChangedById { get; private set; }

    public string? ChangedBy { get; private set; }

    public DateTimeOffset? ChangedAt { get; private set; }

    public Guid? CheckedById { get; private set; }

    public string? CheckedBy { get; private set; }

    public DateTimeOffset? CheckedAt { get; private set; }

    public Guid? ConfirmedById { get; private set; }

    public string? ConfirmedBy { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    public Guid? WithdrawnById { get; private set; }

    public string? WithdrawnBy { get; private set; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public int Version { get; set; }

    /// <summary>Whether its files and its papers may still change.</summary>
    public bool IsOpen => State is PolicyVersionState.Draft or PolicyVersionState.Checked;

    /// <summary>Whether this person wrote it, so that another must confirm it.</summary>
    public bool IsBy(Guid account) => account == DraftedById || account == ChangedById;

    public void Describe(PolicyAct act, string summary, PolicyBasis? basis, DateOnly? effectiveFrom)
    {
        Tell(act);
        (Summary, EffectiveFrom) = (summary, effectiveFrom);
        (BasisKind, BasisTitle, BasisNumber, BasisDay) = (basis?.Kind, basis?.Title, basis?.Number, basis?.Day);
    }

    /// <summary>Its files have changed: what was checked is no longer what there is.</summary>
    public void Change(PolicyAct act, string contentHash)
    {
        Tell(act);
        (ContentHash, State, Findings) = (contentHash, PolicyVersionState.Draft, null);
        (CheckedById, CheckedBy, CheckedAt) = (null, null, null);
    }

    /// <param name="passed">Whether it loaded; a faulty one stays a draft.</param>
    public void Check(PolicyAct act, string findings, bool passed)
    {
        (Findings, State) = (findings, passed ? PolicyVersionState.Checked : PolicyVersionState.Draft);
        (CheckedById, CheckedBy, CheckedAt) = (act.AccountId, act.Name, act.At);
    }

    public void Confirm(PolicyAct act)
    {
        State = PolicyVersionState.Confirmed;
        (ConfirmedById, ConfirmedBy, ConfirmedAt) = (act.AccountId, act.Name, act.At);
    }

    public void Withdraw(PolicyAct act)
    {
        State = PolicyVersionState.Withdrawn;
        (WithdrawnById, WithdrawnBy, WithdrawnAt) = (act.AccountId, act.Name, act.At);
    }

    private void Tell(PolicyAct act) => (ChangedById, ChangedBy, ChangedAt) = (act.AccountId, act.Name, act.At);
}
