using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Granting;

/// <summary>授予角色.</summary>
public sealed class GrantRole(PlatformDb db, Rights rights, RoleChoices choices, RoleHolders holders, Calendar calendar)
{
    /// <param name="Until">The first day on which it no longer holds; null without end.</param>
    public sealed record Command(Guid AccountId, string Role, string? Scope, DateOnly? From, DateOnly? Until);

    public async Task<RightsChange> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        await using var alone = await db.BeginAloneAsync(cancellation).ConfigureAwait(false);
        if (await WhyNotAsync(command, cancellation).ConfigureAwait(false) is { } reason)
        {
            return new RightsChange.Refused(reason);
        }

        db.Add(new RoleGrant { AccountId = command.AccountId, Role = command.Role, Scope = command.Scope, From = command.From, Until = command.Until });
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        await alone.CommitAsync(cancellation).ConfigureAwait(false);
        return new RightsChange.Done();
    }

    private async Task<string?> WhyNotAsync(Command command, CancellationToken cancellation)
    {
        if (!rights.Allows(Permissions.ManageRights))
        {
            return "只有安全管理员能授予角色。";
        }

        if (choices.Roles.FirstOrDefault(role => role.Key == command.Role) is not { } role)
        {
            return "请选择角色。";
        }

        if (!choices.Admits(role, command.Scope))
        {
            return role.Scope == RoleScope.Whole ? $"{choices.NameOf(role)}管全部，不用选范围。" : $"请给{choices.NameOf(role)}选范围：{ScopeWord(role.Scope)}。";
        }

        if (command.Until is { } until && (until <= calendar.Today() || until <= command.From))
        {
            return "截止日期应晚于今天，也晚于起始日期。";
        }

        return await WhyNotToAsync(command, cancellation).ConfigureAwait(false);
    }

    private async Task<string?> WhyNotToAsync(Command command, CancellationToken cancellation)
    {
        if (rights.IsOwn(command.AccountId))
        {
            return "不能改自己的角色，请由另一名安全管理员办理。";
        }

        if (!await db.Set<Account>().AnyAsync(account => account.Id == command.AccountId && account.DisabledAt == null, cancellation).ConfigureAwait(false))
        {
            return "没有这个账号，或者账号已停用。";
        }

        var today = calendar.Today();
        if (await db.Set<RoleGrant>().AnyAsync(grant => grant.AccountId == command.AccountId && grant.Role == command.Role && grant.Scope == command.Scope && (grant.Until == null || today < grant.Until), cancellation).ConfigureAwait(false))
        {
            return "已有这个角色，范围也相同；要改期限，先收回再授予。";
        }

        return await holders.WhyApartAsync(command.AccountId, [command.Role], cancellation).ConfigureAwait(false);
    }

    private static string ScopeWord(RoleScope scope) => scope switch
    {
        RoleScope.Department => "部门",
        RoleScope.Area => "镇街",
        RoleScope.Issuer => "发文单位",
        _ => "区划代码的前几位（二至六位数字）",
    };
}
