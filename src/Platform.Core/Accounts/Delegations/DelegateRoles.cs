using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts.Granting;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Delegations;

/// <summary>委托代办: whoever is signed in lends chosen roles of his own.</summary>
public sealed class DelegateRoles(PlatformDb db, Rights rights, RoleHolders holders, Calendar calendar)
{
    /// <param name="Until">The first day on which it no longer holds.</param>
    public sealed record Command(Guid ToId, IReadOnlyList<string> Roles, DateOnly From, DateOnly Until);

    public async Task<RightsChange> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (rights.AccountId is not { } own)
        {
            return new RightsChange.Refused("请先登录。");
        }

        await using var alone = await db.BeginAloneAsync(cancellation).ConfigureAwait(false);
        if ((WhyNot(command, own) ?? await WhyNotToAsync(command, cancellation).ConfigureAwait(false)) is { } reason)
        {
            return new RightsChange.Refused(reason);
        }

        db.Add(Delegation.Begin(own, command.ToId, command.Roles.Distinct(StringComparer.Ordinal), command.From, command.Until));
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        await alone.CommitAsync(cancellation).ConfigureAwait(false);
        return new RightsChange.Done();
    }

    private string? WhyNot(Command command, Guid own)
    {
        if (command.ToId == own)
        {
            return "不能委托给自己。";
        }

        if (command.From < calendar.Today() || command.Until <= command.From)
        {
            return "起始日期不早于今天，截止日期晚于起始日期。";
        }

        if (command.Roles.Count == 0)
        {
            return "请至少选一个角色。";
        }

        var ownRoles = rights.Held.Where(one => one.For is null).Select(one => one.Role.Key).ToHashSet(StringComparer.Ordinal);
        return command.Roles.All(ownRoles.Contains) ? null : "只能委托自己的角色；别人委托来的，不能再转委托。";
    }

    private async Task<string?> WhyNotToAsync(Command command, CancellationToken cancellation)
    {
        if (!await db.Set<Account>().AnyAsync(account => account.Id == command.ToId && account.DisabledAt == null, cancellation).ConfigureAwait(false))
        {
            return "没有这个账号，或者账号已停用。";
        }

        var overlaps = await db.Set<Delegation>().AnyAsync(
            row => row.FromId == rights.AccountId && row.ToId == command.ToId && row.From < command.Until && command.From < row.Until, cancellation).ConfigureAwait(false);
        return overlaps
            ? "这段时间已委托给他；要改，先提前结束原来的。"
            : await holders.WhyApartAsync(command.ToId, command.Roles, cancellation).ConfigureAwait(false);
    }
}
