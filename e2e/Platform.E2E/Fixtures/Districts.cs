using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Tenancy;
using Platform.Policy.Packages;
using Xunit;

namespace Platform.E2E.Fixtures;

/// <summary>Districts of one journey's own, so that what it changes is not seen by others.</summary>
internal static class Districts
{
    /// <summary>Opens a district with the policy of another.</summary>
    /// <param name="code">Six digits that no other has.</param>
    public static Task OpenLikeAsync(this Server server, string other, string slug, string code) => Task.Run(async () =>
    {
        var services = server.Services;
        var printed = services.GetRequiredService<IPolicySource>().Find(other)!.Read();
        var own = services.GetRequiredService<IMultiTenantStore>().GetByIdentifier(other)!.Code;
        List<PolicyFile> files = [.. printed.Select(file => new PolicyFile(
            $"{slug}{file.Path[other.Length..]}",
            file.Text.Replace($"slug: {other}", $"slug: {slug}", StringComparison.Ordinal).Replace(own, code, StringComparison.Ordinal)))];
        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(services.GetRequiredService<TenantDirectory>().GetById(TenantInfo.ProvinceId)!, "journey"));
        await using var scope = services.CreateAsyncScope();
        Assert.IsType<ImportOutcome.Opened>(await scope.ServiceProvider.GetRequiredService<ImportPackage>().RunAsync(slug, files, TenantState.Active, CancellationToken.None));
    });
}
