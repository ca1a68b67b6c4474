using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts.Security;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.Invitations;

/// <summary>There are no default accounts: as long as the province has none at all, a start makes one link for its first administrator.</summary>
public sealed class InviteFirstAdministrator(PlatformDb db, Invite invite, SecurityRules rules, Calendar calendar)
{
    private const string FirstRole = "provincial_administrator";

    /// <returns>The key of the link; null if there is an account. Earlier links no longer count.</returns>
    public async Task<string?> RunAsync(CancellationToken cancellation)
    {
        if (await db.Set<Account>().AnyAsync(cancellation).ConfigureAwait(false))
        {
            return null;
        }

        var now = calendar.Now();
        foreach (var earlier in await db.Set<Invitation>().Where(row => row.UsedAt == null && row.RevokedAt == null).ToListAsync(cancellation).ConfigureAwait(false))
        {
            earlier.RevokedAt = now;
        }

        var command = new Invite.Command("", null, null, null, [RoleCatalog.Find(FirstRole)!], TimeSpan.FromMinutes(rules.Today.FirstLinkMinutes));
        return await invite.RunAsync(command, cancellation).ConfigureAwait(false) is Invite.Result.Done done ? done.Key : throw new UnreachableException();
    }
}
