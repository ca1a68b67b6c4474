using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Core.Notices.Templates.Versions;

/// <summary>Tells this node which districts have templates of their own, when their stamp has moved; texts are read inside the tenant whose they are.</summary>
public sealed class RefreshOwnTemplates(OwnTemplates own, IServiceScopeFactory scopes, EachTenant tenants, TenantDirectory directory) : IDisposable
{
    /// <summary>The kind of the own templates' change stamp.</summary>
    public const string StampKind = "templates";

    private readonly SemaphoreSlim turn = new(1);
    private long seen = -1;

    /// <summary>One reader at a time, so that an older answer never replaces a newer.</summary>
    public async Task RunAsync(CancellationToken cancellation = default)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await ReadAsync(scope.ServiceProvider.GetRequiredService<PlatformDb>(), cancellation).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task ReadAsync(PlatformDb db, CancellationToken cancellation)
    {
        var stamp = await db.Set<ChangeStamp>().AsNoTracking().Where(row => row.Kind == StampKind).Select(row => row.Number).SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
        if (stamp == seen)
        {
            return;
        }

        var heads = await db.Set<TemplateHead>().AsNoTracking().ToListAsync(cancellation).ConfigureAwait(false);
        var copies = heads.ToFrozenDictionary(head => (head.TenantId, head.Name), head => new OwnTemplate(head.VersionId, head.Name, () => Texts(head)));
        own.Know((slug, path) => directory.GetByIdentifier(slug) is { } tenant ? copies.GetValueOrDefault((tenant.Id, path)) : null);
        seen = stamp;
    }

    private TemplateTexts Texts(TemplateHead head) => tenants.Read(head.TenantId, services =>
        services.GetRequiredService<PlatformDb>().Set<TemplateVersion>().AsNoTracking().Single(version => version.Id == head.VersionId).Texts!);
}
