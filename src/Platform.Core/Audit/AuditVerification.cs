using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Core.Audit;

/// <summary>Walks the chain of the tenant at hand from its first event to its head, and stops at the first that is not what was written.</summary>
public sealed class AuditVerification(PlatformDb db, AuditSeal seal, IMultiTenantContextAccessor accessor)
{
    private const int BatchSize = 500;

    /// <param name="told">Is told after each batch how many events were seen, and how many there are.</param>
    public async Task<AuditFinding> RunAsync(CancellationToken cancellation, Func<long, long, Task>? told = null)
    {
        var head = await HeadAsync(cancellation).ConfigureAwait(false);
        var walk = new Walk(seal);
        // Whatever is appended meanwhile is left to the next run: the head that was read first is the end.
        for (var more = true; more && walk.Wrong is null;)
        {
            var from = walk.Last;
            var events = await db.AuditEvents.AsNoTracking()
                .Where(told => told.Sequence > from && (head == null || told.Sequence <= head.Count))
                .OrderBy(told => told.Sequence).Take(BatchSize).ToListAsync(cancellation).ConfigureAwait(false);
            more = events.Count == BatchSize;
            walk.Take(events);
            await (told?.Invoke(walk.Last, head?.Count ?? walk.Last) ?? Task.CompletedTask).ConfigureAwait(false);
        }

        var wrong = walk.Wrong ?? WrongEnd(head, walk) ?? await BeyondAsync(cancellation).ConfigureAwait(false) ?? await NothingToldAsync(head, cancellation).ConfigureAwait(false);
        return new AuditFinding(accessor.Tenant, head?.Count ?? walk.Last, head is null ? "" : Convert.ToHexStringLower(head.Seal), wrong);
    }

    private Task<AuditHead?> HeadAsync(CancellationToken cancellation) => db.Set<AuditHead>().AsNoTracking().SingleOrDefaultAsync(cancellation);

    private AuditFault? WrongEnd(AuditHead? head, Walk walk) => head switch
    {
        null => walk.Last == 0 ? null : new AuditFault(walk.Last + 1, "链尾的记录连同链头被删去"),
        _ when head.Count > walk.Last => new AuditFault(walk.Last + 1, "链尾被截去"),
        _ when !CryptographicOperations.FixedTimeEquals(head.Signature, seal.Of(head)) => new AuditFault(walk.Last + 1, "链头被改动，其后的记录可能被截去"),
        _ when !head.Seal.AsSpan().SequenceEqual(walk.Seal) => new AuditFault(walk.Last, "与链头的封印不符"),
        _ => null,
    };

    // Events and head are committed together, so nothing may lie beyond a head that was read after it.
    private async Task<AuditFault?> BeyondAsync(CancellationToken cancellation)
    {
        var last = await db.AuditEvents.MaxAsync(told => (long?)told.Sequence, cancellation).ConfigureAwait(false) ?? 0;
        var count = (await HeadAsync(cancellation).ConfigureAwait(false))?.Count ?? 0;
        return last > count ? new AuditFault(count + 1, "链头之后有多出的记录") : null;
    }

    // Every account was added by a save that told of it.
    private async Task<AuditFault?> NothingToldAsync(AuditHead? head, CancellationToken cancellation) =>
        head is null && await db.Set<Account>().AnyAsync(cancellation).ConfigureAwait(false) ? new AuditFault(1, "有账号，却没有任何审计记录：整条链被删去") : null;

    private sealed class Walk(AuditSeal seal)
    {
        public long Last { get; private set; }

        public byte[] Seal { get; private set; } = [];

        public AuditFault? Wrong { get; private set; }

        public void Take(IReadOnlyList<AuditEvent> events) => _ = events.All(Accepts);

        private bool Accepts(AuditEvent told)
        {
            Wrong = told.Sequence != Last + 1 ? new AuditFault(Last + 1, "缺失，可能被删去或改了序号")
                : !CryptographicOperations.FixedTimeEquals(told.Seal, seal.Of(told, Seal)) ? new AuditFault(told.Sequence, "内容、次序或封印与当初写下的不符")
                : null;
            if (Wrong is null)
            {
                (Last, Seal) = (told.Sequence, told.Seal);
            }

            return Wrong is null;
        }
    }
}
