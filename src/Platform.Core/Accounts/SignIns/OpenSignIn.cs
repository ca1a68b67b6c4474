using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts.Security;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Accounts.SignIns;

/// <summary>Opens a sign-in for an account that has proved who it is; one too many ends the oldest.</summary>
public sealed class OpenSignIn(PlatformDb db, EndSignIns end, SecurityRules rules, Calendar calendar)
{
    public async Task<SignIn> RunAsync(Account account, Device device, long? codeStep, CancellationToken cancellation)
    {
        var now = calendar.Now();
        var open = await db.Set<SignIn>().Where(row => row.AccountId == account.Id && row.EndedAt == null).OrderByDescending(row => row.At).ToListAsync(cancellation).ConfigureAwait(false);
        foreach (var displaced in open.Skip(rules.Today.ConcurrentSignIns - 1))
        {
            end.End(displaced, SignInEnd.Displaced);
        }

        var opened = new SignIn { TenantId = account.TenantId, AccountId = account.Id, At = now, LastSeenAt = now, Address = device.Address, Agent = device.Agent, CodeStep = codeStep };
        db.Add(opened);
        (db.Work.AccountId, db.Work.Actor) = (account.Id, account.DisplayName);
        db.Record(new AuditEntry("SignIn.opened", nameof(SignIn), opened.Id.ToString()) { After = $$"""{"account":"{{account.Id}}","secondFactor":{{(codeStep is null ? "false" : "true")}}}""" });
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return opened;
    }
}
