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

    private readonly StampedReading reading = new(scopes, StampKind);

    public Task RunAsync(CancellationToken cancellation = default) => reading.RunAsync(
        async db =>
        {
            var heads = await db.Set<TemplateHead>().AsNoTracking().ToListAsync(cancellation).ConfigureAwait(false);
            var copies = heads.ToFrozenDictionary(head => (head.TenantId, head.Name), head => new OwnTemplate(head.VersionId, head.Name, () => Texts(head)));
            own.Know((slug, path) => directory.GetByIdentifier(slug) is { } tenant ? copies.GetValueOrDefault((tenant.Id, path)) : null);
        },
        cancellation);

    public void Dispose() => reading.Dispose();

    private TemplateTexts Texts(TemplateHead head) => tenants.Read(head.TenantId, services =>
        services.GetRequiredService<PlatformDb>().Set<TemplateVersion>().AsNoTracking().Single(version => version.Id == head.VersionId).Texts!);
}
