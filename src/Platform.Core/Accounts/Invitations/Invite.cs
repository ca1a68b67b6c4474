using Platform.Core.Accounts.Security;
using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Invitations;

/// <summary>邀请: promises a person an account with roles, by a link that its inviter hands over.</summary>
public sealed class Invite(PlatformDb db, IMultiTenantContextAccessor accessor, InvitationFaults faults, SecurityRules rules, Calendar calendar)
{
    public async Task<Result> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        var inviter = db.Work.AccountId;
        return await faults.OfAsync(command, inviter, cancellation).ConfigureAwait(false) is { Count: > 0 } found
            ? new Result.Refused(found)
            : await PromiseAsync(command, inviter, cancellation).ConfigureAwait(false);
    }

    /// <summary>Without asking who may: for the first administrator, whom nobody in the tenant could invite.</summary>
    internal async Task<Result.Done> PromiseAsync(Command command, Guid? inviter, CancellationToken cancellation)
    {
        var (key, now) = (InvitationKey.New(), calendar.Now());
        var invitation = new Invitation
        {
            TenantId = accessor.Tenant.Id,
            KeyHash = InvitationKey.Hash(key),
            DisplayName = command.DisplayName.Trim(),
            UserName = command.UserName?.Trim(),
            Department = command.Department,
            Area = command.Area,
            Roles = [.. command.Roles.Select(role => Promise(role, command).ToString())],
            InvitedById = inviter,
            InvitedBy = db.Work.Actor,
            InvitedAt = now,
            ExpiresAt = now + (command.Time ?? TimeSpan.FromDays(rules.Today.InvitationDays)),
        };
        db.Add(invitation);
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return new Result.Done(invitation, key);
    }

    internal static InvitedRole Promise(Role role, Command command) => new(role.Key, role.Scope switch
    {
        RoleScope.Department => command.Department,
        RoleScope.Area or RoleScope.CodePrefix => command.Area,
        _ => null,
    });

    /// <param name="DisplayName">The person's name; empty where the person is to say it.</param>
    /// <param name="UserName">Chosen for the person, or null.</param>
    /// <param name="Time">How long the link can be used; null for as long as the settings say.</param>
    public sealed record Command(string DisplayName, string? UserName, string? Department, string? Area, IReadOnlyList<Role> Roles, TimeSpan? Time = null);

    public abstract record Result
    {
        private Result()
        {
        }

        /// <param name="Key">The secret of the link, known only now.</param>
        public sealed record Done(Invitation Invitation, string Key) : Result;

        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result;
    }
}
