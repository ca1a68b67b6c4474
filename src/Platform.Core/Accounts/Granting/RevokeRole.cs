using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Granting;

/// <summary>收回角色: from today on it no longer holds; that it did stays on record.</summary>
public sealed class RevokeRole(PlatformDb db, Rights rights, RoleHolders holders, Calendar calendar)
{
    public async Task<RightsChange> RunAsync(Guid grantId, CancellationToken cancellation)
    {
        var today = calendar.Today();
        await using var alone = await db.BeginAloneAsync(cancellation).ConfigureAwait(false);
        var grant = await db.Set<RoleGrant>().SingleOrDefaultAsync(row => row.Id == grantId && (row.Until == null || today < row.Until), cancellation).ConfigureAwait(false);
        if (await WhyNotAsync(grant, cancellation).ConfigureAwait(false) is { } reason)
        {
            return new RightsChange.Refused(reason);
        }

        grant!.Until = today;
        try
        {
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
            await alone.CommitAsync(cancellation).ConfigureAwait(false);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new RightsChange.Refused("别人刚刚改过这项授权，请刷新后再看。");
        }

        return new RightsChange.Done();
    }

    private async Task<string?> WhyNotAsync(RoleGrant? grant, CancellationToken cancellation)
    {
        if (!rights.Allows(Permissions.ManageRights))
        {
            return "只有安全管理员能收回角色。";
        }

        if (grant is null)
        {
            return "没有这项授权，或者已经收回。";
        }

        if (rights.IsOwn(grant.AccountId))
        {
            return "不能改自己的角色，请由另一名安全管理员办理。";
        }

        return await holders.LastWithoutAsync([grant], cancellation).ConfigureAwait(false) is { } last
            ? $"这是最后一名{RoleHolders.NameOf(last)}，先另授一人，再收回。"
            : null;
    }
}
