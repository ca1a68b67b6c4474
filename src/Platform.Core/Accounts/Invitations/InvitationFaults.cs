using Microsoft.AspNetCore.Identity;
using Platform.Core.Accounts.Granting;
using Platform.Core.Tenancy;

namespace Platform.Core.Accounts.Invitations;

/// <summary>What is wrong with an invitation before it is written.</summary>
public sealed class InvitationFaults(UserManager<Account> accounts, IMultiTenantContextAccessor accessor, RolePromises promises, RoleChoices choices)
{
    internal async Task<IReadOnlyList<Fault>> OfAsync(Invite.Command command, Guid? inviter, CancellationToken cancellation)
    {
        List<Fault> faults = [.. await OfRolesAsync(command, inviter, cancellation).ConfigureAwait(false), .. OfScopes(command)];
        if (command.UserName is { } name && await accounts.FindByNameAsync(name.Trim()).ConfigureAwait(false) is not null)
        {
            faults.Add(new Fault(nameof(command.UserName), $"用户名“{name}”已有人使用，请换一个。"));
        }

        return faults;
    }

    private async Task<IReadOnlyList<Fault>> OfRolesAsync(Invite.Command command, Guid? inviter, CancellationToken cancellation)
    {
        if (command.Roles.Any(role => role.Kind != accessor.Tenant.Kind))
        {
            return [new Fault(nameof(command.Roles), "请选择角色。")];
        }

        if (command.Roles.Select(role => role.Administers).OfType<Administrator>().Distinct().Count() > 1)
        {
            return [new Fault(nameof(command.Roles), "系统、安全、审计三类管理员要分开，一个人只能担任一类。")];
        }

        var beyond = command.Roles.Except(await promises.OfAsync(inviter, cancellation).ConfigureAwait(false)).Select(choices.NameOf).ToList();
        return beyond.Count == 0 ? [] : [new Fault(nameof(command.Roles), $"{string.Join("、", beyond)}不能随邀请许诺，请在账号开通后由安全管理员授予。")];
    }

    private IEnumerable<Fault> OfScopes(Invite.Command command)
    {
        if (command.Department is null && command.Roles.Any(role => role.Scope == RoleScope.Department))
        {
            yield return new Fault(nameof(command.Department), "所选角色按部门授权，请选择部门。");
        }
        else if (Unfit(command, RoleScope.Department))
        {
            yield return new Fault(nameof(command.Department), "没有这个部门，请重新选择。");
        }

        if (command.Area is null && command.Roles.Any(role => role.Scope is RoleScope.Area or RoleScope.CodePrefix))
        {
            yield return new Fault(nameof(command.Area), "所选角色按区域授权，请填写区划代码。");
        }
        else if (Unfit(command, RoleScope.Area))
        {
            yield return new Fault(nameof(command.Area), "没有这个镇街，请从所列的选。");
        }
        else if (Unfit(command, RoleScope.CodePrefix))
        {
            yield return new Fault(nameof(command.Area), "请填写区划代码的前几位，二至六位数字。");
        }
    }

    private bool Unfit(Invite.Command command, RoleScope scope) =>
        command.Roles.Any(role => role.Scope == scope && !choices.Admits(role, Invite.Promise(role, command).Scope));
}
