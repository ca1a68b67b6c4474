namespace Platform.Core.Accounts;

/// <summary>What can be allowed. The name of a permission is the name of its authorization policy.</summary>
public static class Permissions
{
    /// <summary>Opening, suspending and ending districts.</summary>
    public const string ManageTenants = "tenants.manage";

    /// <summary>区县一览: where every district stands.</summary>
    public const string SeeTenants = "tenants.see";

    /// <summary>Seeing districts side by side.</summary>
    public const string CompareTenants = "tenants.compare";

    /// <summary>Accounts, invitations, sign-ins: the system administrator's.</summary>
    public const string ManageAccounts = "accounts.manage";

    /// <summary>Who has which role, password rules, API clients: the security administrator's.</summary>
    public const string ManageRights = "rights.manage";

    /// <summary>The audit trail: the audit administrator's.</summary>
    public const string ReadAudit = "audit.read";

    /// <summary>Jobs, health, configuration.</summary>
    public const string Operate = "platform.operate";

    public const string ManagePolicy = "policy.manage";

    /// <summary>Having work in the office at all.</summary>
    public const string Work = "office.work";

    public const string Review = "office.review";

    public const string Approve = "office.approve";

    public const string SignNotices = "notices.sign";

    public const string EditNotices = "notices.edit";

    public const string SealNotices = "notices.seal";

    public const string KeepArchive = "archive.keep";

    public const string SeeMoney = "money.see";

    /// <summary>补贴办件: applicants, what they told and what they get.</summary>
    public const string WorkOnSubsidies = "subsidies.work";

    /// <summary>An institution's or a parent's own affairs on the portal.</summary>
    public const string OwnAffairs = "portal.own";

    /// <summary>Any signed-in person of the tenant.</summary>
    public const string SignedIn = "signed-in";

    /// <summary>Every permission; each is a policy under its own name.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        ManageTenants, SeeTenants, CompareTenants, ManageAccounts, ManageRights, ReadAudit, Operate, ManagePolicy, Work, Review, Approve,
        SignNotices, EditNotices, SealNotices, KeepArchive, SeeMoney, WorkOnSubsidies, OwnAffairs, SignedIn,
    ];
}
