using Microsoft.EntityFrameworkCore;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Keys;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Data;

/// <summary>Walks a tenant's chain from its first event to its head.</summary>
internal static class AuditChain
{
    public static async Task<IReadOnlyList<AuditEvent>> VerifyAsync(PlatformDb db)
    {
        var seal = new AuditSeal(MasterKey.Parse(PlatformServer.Key));
        var events = await db.AuditEvents.AsNoTracking().OrderBy(told => told.Sequence).ToListAsync();
        byte[] before = [];
        for (var i = 0; i < events.Count; i++)
        {
            Assert.Equal(i + 1, events[i].Sequence);
            Assert.Equal(seal.Of(events[i], before), events[i].Seal);
            before = events[i].Seal;
        }

        var head = await db.Set<AuditHead>().AsNoTracking().SingleAsync();
        Assert.Equal(events.Count, head.Count);
        Assert.Equal(before, head.Seal);
        Assert.Equal(seal.Of(head), head.Signature);
        return events;
    }
}
