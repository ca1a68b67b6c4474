using Platform.Core.Accounts.Invitations;

namespace Platform.Core.Tenancy.Board;

/// <summary>What the province's board tells of a district's work, in numbers only.</summary>
/// <param name="Administrators">Accounts that hold 县级管理员 today and can sign in.</param>
/// <param name="Accounts">Accounts that can sign in.</param>
/// <param name="OpenWork">待办 that nobody has finished.</param>
/// <param name="LastSeen">When somebody of the district last did something.</param>
/// <param name="Link">The latest link for a first administrator that was neither used nor revoked; it may have lapsed.</param>
public sealed record DistrictFigures(int Administrators, AdministratorStanding Standing, int Accounts, int OpenWork, DateTimeOffset? LastSeen, Invitation? Link)
{
    /// <summary>Of a district that has not been read.</summary>
    public static readonly DistrictFigures Unread = new(0, AdministratorStanding.None, 0, 0, null, null);
}

/// <summary>A district on the board.</summary>
/// <param name="Policy">Null where its package could not be loaded, or was not read.</param>
public sealed record DistrictRow(TenantInfo Tenant, DistrictFigures Figures, DistrictPolicy? Policy = null);
