using Microsoft.EntityFrameworkCore;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.Notices.Templates.Versions;

/// <summary>Adds versions of own templates to the tenant at hand, inside the caller's transaction.</summary>
public sealed class NewTemplateVersions(PlatformDb db, Calendar calendar)
{
    private const string Note = "随政策包导入";

    /// <summary>Those of a package's templates that are as none of the versions here.</summary>
    internal async Task<IReadOnlyList<PackageTemplate>> UnknownAsync(IReadOnlyList<PackageTemplate> templates, CancellationToken cancellation)
    {
        var names = templates.Select(template => template.Name).ToList();
        var known = names.Count == 0 ? [] : await db.Set<TemplateVersion>().AsNoTracking().Where(version => names.Contains(version.Name)).ToListAsync(cancellation).ConfigureAwait(false);
        return [.. templates.Where(template => !known.Exists(version => version.Name == template.Name && version.Texts == template.Texts))];
    }

    /// <summary>Saves those of a package's templates that are new here.</summary>
    /// <returns>How many.</returns>
    internal async Task<int> ImportAsync(IReadOnlyList<PackageTemplate> templates, CancellationToken cancellation)
    {
        var unknown = await UnknownAsync(templates, cancellation).ConfigureAwait(false);
        foreach (var template in unknown)
        {
            await AddAsync(template.Name, await LatestAsync(template.Name, cancellation).ConfigureAwait(false), template.Texts, Note, (db.Work.AccountId, db.Work.Actor), cancellation).ConfigureAwait(false);
        }

        return unknown.Count;
    }

    internal Task<TemplateVersion?> LatestAsync(string name, CancellationToken cancellation) =>
        db.Set<TemplateVersion>().AsNoTracking().Where(version => version.Name == name).OrderByDescending(version => version.Number).FirstOrDefaultAsync(cancellation);

    /// <param name="texts">Null to go back to the shared template.</param>
    internal async Task<TemplateVersion> AddAsync(string name, TemplateVersion? latest, TemplateTexts? texts, string note, (Guid? Id, string Name) by, CancellationToken cancellation)
    {
        var version = new TemplateVersion
        {
            TenantId = db.TenantId ?? throw new Tenancy.TenantRequiredException(),
            Name = name,
            Number = (latest?.Number ?? 0) + 1,
            Text = texts?.Text,
            Declaration = texts?.Declaration,
            Note = note,
            SavedById = by.Id,
            SavedBy = by.Name,
            SavedAt = calendar.Now(),
        };
        db.Add(version);
        await PutHeadAsync(version, cancellation).ConfigureAwait(false);
        db.Announce(RefreshOwnTemplates.StampKind);
        db.Record(Told(version));
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return version;
    }

    private async Task PutHeadAsync(TemplateVersion version, CancellationToken cancellation)
    {
        var head = await db.FindAsync<TemplateHead>([version.TenantId, version.Name], cancellation).ConfigureAwait(false);
        switch (head)
        {
            case null when !version.IsReset:
                db.Add(new TemplateHead { TenantId = version.TenantId, Name = version.Name, Number = version.Number, VersionId = version.Id });
                break;
            case not null when version.IsReset:
                db.Remove(head);
                break;
            case not null:
                (head.Number, head.VersionId) = (version.Number, version.Id);
                break;
        }
    }

    private static AuditEntry Told(TemplateVersion version)
    {
        var after = AuditJson.Of(new { version.Name, version.Number, version.Note });
        return version.IsReset
            ? new AuditEntry("TemplateVersion.reset", "TemplateVersion", version.Id.ToString()) { After = after }
            : new AuditEntry("TemplateVersion.saved", "TemplateVersion", version.Id.ToString()) { After = after };
    }
}
