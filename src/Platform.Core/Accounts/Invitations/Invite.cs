using Microsoft.AspNetCore.Identity;
using Platform.Core.Accounts.Security;
using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Invitations;

/// <summary>邀请: promises a person an account with roles, by a link that its inviter hands over.</summary>
public sealed class Invite(PlatformDb db, UserManager<Account> accounts, IMultiTenantContextAccessor accessor, SecurityRules rules, Calendar calendar)
{
    public async Task<Result> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (await FaultsAsync(command).ConfigureAwait(false) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

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
            InvitedBy = db.Work.Actor,
            InvitedAt = now,
            ExpiresAt = now + (command.Time ?? TimeSpan.FromDays(rules.Today.InvitationDays)),
        };
        db.Add(invitation);
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return new Result.Done(invitation, key);
    }

    private static InvitedRole Promise(Role role, Command command) => new(role.Key, role.Scope switch
    {
        RoleScope.Department => command.Department,
        RoleScope.Area or RoleScope.CodePrefix => command.Area,
        _ => null,
    });

    private async Task<IReadOnlyList<Fault>> FaultsAsync(Command command)
    {
        var faults = new List<Fault>();
        if (command.Roles.Count == 0 || command.Roles.Any(role => role.Kind != accessor.Tenant.Kind))
        {
            faults.Add(new Fault(nameof(Command.Roles), "请选择角色。"));
        }

        if (command.Roles.Select(role => role.Administers).OfType<Administrator>().Distinct().Count() > 1)
        {
            faults.Add(new Fault(nameof(Command.Roles), "系统、安全、审计三类管理员要分开，一个人只能担任一类。"));
        }

        if (command.Department is null && command.Roles.Any(role => role.Scope == RoleScope.Department))
        {
            faults.Add(new Fault(nameof(Command.Department), "所选角色按部门授权，请选择部门。"));
        }

        if (command.Area is null && command.Roles.Any(role => role.Scope is RoleScope.Area or RoleScope.CodePrefix))
        {
            faults.Add(new Fault(nameof(Command.Area), "所选角色按区域授权，请填写区划代码。"));
        }

        if (command.UserName is { } name && await accounts.FindByNameAsync(name.Trim()).ConfigureAwait(false) is not null)
        {
            faults.Add(new Fault(nameof(Command.UserName), $"用户名“{name}”已有人使用，请换一个。"));
        }

        return faults;
    }

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
