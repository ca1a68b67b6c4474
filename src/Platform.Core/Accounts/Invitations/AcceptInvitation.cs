using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts.Granting;
using Platform.Core.Accounts.Passwords;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Invitations;

/// <summary>接受邀请: opens the account, or gives the one that there is its new password. Once.</summary>
public sealed class AcceptInvitation(PlatformDb db, UserManager<Account> accounts, NewPassword passwords, EndSignIns end, RolePromises promises, Calendar calendar)
{
    /// <returns>The invitation that the key opens; null if there is none, or not any more, or whoever invited may not promise its roles any more.</returns>
    public async Task<Invitation?> FindAsync(string? key, CancellationToken cancellation)
    {
        var hash = InvitationKey.Hash(key ?? "");
        return await db.Set<Invitation>().SingleOrDefaultAsync(row => row.KeyHash == hash, cancellation).ConfigureAwait(false) is { } found
            && found.IsOpen(calendar.Now()) && await IsStillPromisedAsync(found, cancellation).ConfigureAwait(false) ? found : null;
    }

    public async Task<Result> RunAsync(string key, string userName, string displayName, string password, CancellationToken cancellation)
    {
        if (await FindAsync(key, cancellation).ConfigureAwait(false) is not { } invitation)
        {
            return new Result.Gone();
        }

        var account = invitation.AccountId is { } id
            ? await accounts.FindByIdAsync(id.ToString()).ConfigureAwait(false)
            : NewAccount(invitation, userName, displayName);
        if (account is not { DisabledAt: null })
        {
            return new Result.Gone();
        }

        if (await passwords.FaultsAsync(account, password).ConfigureAwait(false) is { Count: > 0 } faults)
        {
            return new Result.Unfit([.. faults.Select(fault => new Fault("Chosen", fault))]);
        }

        (db.Work.AccountId, db.Work.Actor) = (account.Id, account.DisplayName);
        invitation.UsedAt = calendar.Now();
        passwords.Set(account, password);
        return await SaveAsync(invitation, account, cancellation).ConfigureAwait(false);
    }

    private async Task<bool> IsStillPromisedAsync(Invitation invitation, CancellationToken cancellation)
    {
        if (invitation.InvitedById is not { } inviter || invitation.Roles.Count == 0)
        {
            return true;
        }

        var promised = await promises.OfAsync(inviter, cancellation).ConfigureAwait(false);
        return invitation.Roles.Select(InvitedRole.Parse).All(one => promised.Any(role => role.Key == one.Role));
    }

    private static Account NewAccount(Invitation invitation, string userName, string displayName) => new()
    {
        TenantId = invitation.TenantId,
        UserName = invitation.UserName ?? userName.Trim(),
        DisplayName = invitation.DisplayName is { Length: > 0 } given ? given : displayName.Trim(),
        Department = invitation.Department,
        Area = invitation.Area,
    };

    private async Task<Result> SaveAsync(Invitation invitation, Account account, CancellationToken cancellation)
    {
        try
        {
            if (invitation.AccountId is null)
            {
                db.AddRange(invitation.Roles.Select(InvitedRole.Parse).Select(role => new RoleGrant { TenantId = account.TenantId, AccountId = account.Id, Role = role.Role, Scope = role.Scope }));
                var created = await accounts.CreateAsync(account).ConfigureAwait(false);
                return created.Succeeded ? new Result.Done(account) : new Result.Unfit([.. created.Errors.Select(error => new Fault("UserName", error.Description))]);
            }

            account.Succeed();
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
            await end.AllAsync(account.Id, null, SignInEnd.PasswordChanged, cancellation).ConfigureAwait(false);
            return new Result.Done(account);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Gone();
        }
    }

    public abstract record Result
    {
        private Result()
        {
        }

        public sealed record Done(Account Account) : Result;

        /// <summary>Expired, used, revoked, never there, or of another tenant: one answer for all.</summary>
        public sealed record Gone : Result;

        public sealed record Unfit(IReadOnlyList<Fault> Faults) : Result;
    }
}
