using Platform.Core.Accounts;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Core.Subsidies;

/// <summary>
/// 补贴办件: one application for one scheme, from its registration to its decision. It is decided by the policy of its day, as that was known
/// at the moment of the decision, and says which texts those were. What is paid later because policy turned out otherwise is an adjustment.
/// </summary>
public sealed class SubsidyCase : ITenantOwned, IVersioned, IAssigned
{
    /// <summary>Of a reason.</summary>
    public const int TextLength = 1000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid TenantId { get; set; }

    /// <summary>1, 2, 3 … within the tenant.</summary>
    public required int Number { get; init; }

    /// <summary>The subsidy's item id.</summary>
    public required string Scheme { get; init; }

    public required string SchemeTitle { get; init; }

    /// <summary><see cref="CaseParticulars"/>, encrypted.</summary>
    [Secret]
    public required string Particulars { get; set; }

    /// <summary>What finds the applicant (<see cref="CaseSeal.IndexOf"/>).</summary>
    [Secret]
    public required string ApplicantIndex { get; set; }

    /// <summary>适用政策之日: whose policy decides it, as a rule the day of the application.</summary>
    public required DateOnly Day { get; set; }

    /// <summary>The department that decides it.</summary>
    public required string Department { get; init; }

    /// <summary>The town that registered it; null where the department did.</summary>
    public string? Area { get; init; }

    public SubsidyCaseState State { get; private set; } = SubsidyCaseState.Open;

    public Guid? RegisteredById { get; init; }

    public required string RegisteredBy { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    /// <summary>When it was decided, returned, refused or withdrawn last.</summary>
    public DateTimeOffset? ActedAt { get; private set; }

    /// <summary>Why it was returned, refused or withdrawn last.</summary>
    [Secret]
    public string? Reason { get; private set; }

    /// <summary>Yuan, as decided; 0 where the conditions are not met; null where nothing was computed.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>Yuan that it stands at: as decided, and as later adjusted.</summary>
    public decimal? Settled { get; private set; }

    /// <summary>Yuan that it came to when it was computed last, whatever was made of that; null where facts were missing then.</summary>
    public decimal? Computed { get; private set; }

    /// <summary>The policy snapshot by which it was decided.</summary>
    public string? Snapshot { get; private set; }

    /// <summary>The policy snapshot under which it was computed last.</summary>
    public string? ComputedUnder { get; private set; }

    public int Version { get; set; }

    /// <summary>Whether it can still be corrected and decided.</summary>
    public bool IsOpen => State is SubsidyCaseState.Open or SubsidyCaseState.Returned;

    /// <summary>Whether it was decided by the rules, so that other rules may decide it otherwise.</summary>
    public bool IsComputed => State is SubsidyCaseState.Granted or SubsidyCaseState.NotMet;

    public void Correct(DateOnly day, string particulars, string applicantIndex) =>
        (Day, Particulars, ApplicantIndex, State) = (day, particulars, applicantIndex, SubsidyCaseState.Open);

    /// <param name="granted">Whether the conditions are met.</param>
    /// <param name="particulars">With the reasoning.</param>
    public void Decide(DateTimeOffset at, bool granted, decimal amount, string snapshot, string particulars)
    {
        Act(at, granted ? SubsidyCaseState.Granted : SubsidyCaseState.NotMet, null);
        (Amount, Settled, Computed, Snapshot, ComputedUnder, Particulars) = (amount, amount, amount, snapshot, snapshot, particulars);
    }

    public void Return(DateTimeOffset at, string reason) => Act(at, SubsidyCaseState.Returned, reason);

    public void Refuse(DateTimeOffset at, string reason) => Act(at, SubsidyCaseState.Refused, reason);

    public void Withdraw(DateTimeOffset at, string reason) => Act(at, SubsidyCaseState.Withdrawn, reason);

    /// <summary>It was computed anew, and this is what was made of it.</summary>
    public void Adjust(decimal? computed, decimal settled, string snapshot) => (Computed, Settled, ComputedUnder) = (computed, settled, snapshot);

    private void Act(DateTimeOffset at, SubsidyCaseState state, string? reason) => (State, Reason, ActedAt) = (state, reason, at);
}
