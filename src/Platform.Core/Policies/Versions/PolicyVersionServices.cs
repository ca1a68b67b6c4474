using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Core.Jobs;
using Platform.Core.Policies.Versions.Confirming;
using Platform.Core.Policies.Versions.Review;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions;

internal static class PolicyVersionServices
{
    /// <summary>Policy comes from the database; the folder has only what the platform ships.</summary>
    public static void AddPolicyVersions(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => new ShippedPackages(new FolderPolicySource(PackageFolders.Tenants())));
        services.AddSingleton<DatabasePolicySource>();
        services.Replace(ServiceDescriptor.Singleton<IPolicySource>(provider => provider.GetRequiredService<DatabasePolicySource>()));
        services.AddScoped<ImportedVersion>();
        services.AddScoped<NewDraft>();
        services.AddScoped<VersionDesk>();
        services.AddScoped<StartDraft>();
        services.AddScoped<DescribeDraft>();
        services.AddScoped<SaveDraftFiles>();
        services.AddScoped<DraftPackage>();
        services.AddScoped<EditDraftItem>();
        services.AddScoped<CheckDraft>();
        services.AddScoped<ConfirmVersion>();
        services.AddScoped<WithdrawDraft>();
        services.AddScoped<FindVersions>();
        services.AddScoped<FindConfirmers>();
        services.AddScoped<ConfirmationItems>();
        services.AddScoped<AskToConfirm>();
        services.AddSingleton<TouchedNotices>();
        services.AddScoped<ReviewVersion>();
        services.AddScoped<CheckDistrictsBelow>();
        services.AddScoped<IJobHandler>(provider => provider.GetRequiredService<CheckDistrictsBelow>());
        services.AddScoped<IJobHandler, TellOfNewPolicy>();
    }
}
