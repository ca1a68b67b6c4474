using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Audit;

/// <summary>Searches the trail of the tenant at hand, latest first; that it was searched is itself told.</summary>
public sealed class SearchAudit(PlatformDb db)
{
    public const int PageSize = 50;

    /// <summary>Rows of one exported file at most; a longer answer says so.</summary>
    public const int ExportLimit = 50_000;

    /// <param name="Until">The last day, inclusive.</param>
    public sealed record Query(DateOnly? From, DateOnly? Until, string? Who, string? Action, string? Subject, bool? Succeeded)
    {
        /// <summary>In words that the trail keeps.</summary>
        public string Told => string.Join("；", new (string Word, object? Value)[] { ("自", From), ("至", Until), ("何人", Who), ("何事", Action), ("对象", Subject), ("成否", Succeeded) }
            .Where(part => part.Value is not null and not "").Select(part => $"{part.Word} {part.Value}").DefaultIfEmpty("全部"));
    }

    /// <param name="before">Only events with a smaller number; null for the latest.</param>
    public async Task<IReadOnlyList<AuditEvent>> PageAsync(Query query, long? before, CancellationToken cancellation)
    {
        var found = await Matching(query).Where(told => before == null || told.Sequence < before)
            .OrderByDescending(told => told.Sequence).Take(PageSize + 1).ToListAsync(cancellation).ConfigureAwait(false);
        await TellAsync("Audit.read", query, cancellation).ConfigureAwait(false);
        return found;
    }

    public async Task<IReadOnlyList<AuditEvent>> ExportAsync(Query query, CancellationToken cancellation)
    {
        var found = await Matching(query).OrderByDescending(told => told.Sequence).Take(ExportLimit).ToListAsync(cancellation).ConfigureAwait(false);
        await TellAsync("Audit.exported", query, cancellation).ConfigureAwait(false);
        return found;
    }

    private IQueryable<AuditEvent> Matching(Query query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var rows = db.AuditEvents.AsNoTracking();
        if (query.From is { } first)
        {
            var from = StartOf(first);
            rows = rows.Where(told => told.At >= from);
        }

        if (query.Until is { } last)
        {
            var until = StartOf(last.AddDays(1));
            rows = rows.Where(told => told.At < until);
        }

        if (!string.IsNullOrWhiteSpace(query.Who))
        {
            rows = rows.Where(told => told.Actor.Contains(query.Who.Trim()));
        }

        if (!string.IsNullOrWhiteSpace(query.Subject))
        {
            rows = rows.Where(told => told.Subject == query.Subject.Trim() || told.SubjectId == query.Subject.Trim());
        }

        return rows.Where(told => (query.Action == null || told.Action == query.Action) && (query.Succeeded == null || told.Succeeded == query.Succeeded));
    }

    private Task<int> TellAsync(string action, Query query, CancellationToken cancellation)
    {
        const int longest = 200;
        var told = query.Told;
        db.Record(new AuditEntry(action, "Audit", told.Length > longest ? told[..longest] : told));
        return db.SaveChangesAsync(cancellation);
    }

    private static DateTimeOffset StartOf(DateOnly day) => new(TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Calendar.Zone), TimeSpan.Zero);
}
