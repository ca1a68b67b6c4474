using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Core.Accounts.Invitations;

/// <summary>邀请首位县级管理员: the province opens a district to its own people. A new link replaces the one before.</summary>
public sealed class InviteDistrictAdministrator(PlatformDb db, AcrossTenants across, TenantLifeCycle lifeCycle)
{
    public async Task<Result> RunAsync(TenantInfo district, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(district);
        if (district.State is not (TenantState.Created or TenantState.Invited or TenantState.Active))
        {
            return new Result.Refused("停用、撤并或归档的区县不能邀请管理员。");
        }

        if (await across.ActAsync(district, services => services.GetRequiredService<InviteFirstAdministrator>().RunAsync(cancellation)).ConfigureAwait(false) is not { } made)
        {
            return new Result.Refused("已有县级管理员，请由该管理员邀请其他人。");
        }

        db.Record(new AuditEntry("Tenant.invited", nameof(Tenant), district.Id.ToString()));
        if (district.State == TenantState.Active)
        {
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        }
        else if (await lifeCycle.InviteAsync(district.Id, cancellation).ConfigureAwait(false) is TenantChange.Refused refused)
        {
            return new Result.Refused(refused.Reason);
        }

        return new Result.Done(made.Invitation, made.Key);
    }

    /// <returns>Whether there was a link that could still be used.</returns>
    public async Task<bool> RevokeAsync(TenantInfo district, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(district);
        var usable = await across.ActAsync(district, services => services.GetRequiredService<InviteFirstAdministrator>().RevokeAsync(cancellation)).ConfigureAwait(false);
        if (usable)
        {
            db.Record(new AuditEntry("Tenant.uninvited", nameof(Tenant), district.Id.ToString()));
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        }

        return usable;
    }

    public abstract record Result
    {
        private Result()
        {
        }

        /// <param name="Key">The secret of the link, known only now.</param>
        public sealed record Done(Invitation Invitation, string Key) : Result;

        /// <param name="Reason">In Chinese, for whoever asked.</param>
        public sealed record Refused(string Reason) : Result;
    }
}
