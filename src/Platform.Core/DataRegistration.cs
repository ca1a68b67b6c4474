using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Data.Providers;
using Platform.Core.Jobs;
using Platform.Core.Keys;
using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Policies;
using Platform.Core.Policies.Sources;
using Platform.Core.Policies.Versions;
using Platform.Core.Subsidies;
using Platform.Core.Tenancy;
using Platform.Core.Tenancy.Board;
using Platform.Core.Tenancy.Uploads;
using Platform.Core.WorkItems;

namespace Platform.Core;

/// <summary>What needs the database: the web always, the command line where a command says so.</summary>
public static class DataRegistration
{
    /// <exception cref="ConfigurationException">The database or the master key is not configured well.</exception>
    public static IServiceCollection AddPlatformData(this IServiceCollection services, IConfiguration configuration, MasterKey key)
    {
        services.AddSingleton(key);
        services.AddSingleton<AuditSeal>();
        services.AddSingleton<AuditTrail>();
        services.AddScoped<WorkContext>();
        services.AddScoped<DataServices>();
        services.AddPlatformDb(DatabaseOptions.Read(configuration, DataFolder.Of(configuration)));
        services.AddSingleton<TenantDirectory>();
        services.AddSingleton<IMultiTenantStore>(provider => provider.GetRequiredService<TenantDirectory>());
        services.AddHostedService<TenantWatch>();
        services.AddScoped<TenantLifeCycle>();
        services.AddScoped<AcrossTenants>();
        services.AddScoped<DistrictsInSight>();
        services.AddScoped<CountDistrict>();
        services.AddScoped<DistrictHistory>();
        services.AddScoped<DescribeDistricts>();
        services.AddJobs(configuration);
        services.AddScoped<WorkItemDesk>();
        services.AddScoped<FindReceivers>();
        services.AddScoped<SendWorkItems>();
        services.AddSingleton<EachTenant>();
        services.AddRights();
        services.AddAuditReading();
        services.AddScoped<DatabaseMigration>();
        services.AddPolicyVersions();
        services.AddSubsidyCases();
        services.AddDocumentTexts();
        services.AddTemplateVersions();
        services.AddSingleton<CatalogReading>();
        services.AddScoped<NewDistricts>();
        services.AddScoped<OpenLayers>();
        services.AddScoped<OpenDistricts>();
        services.AddScoped<FollowPolicy>();
        services.AddScoped<CheckImport>();
        services.AddScoped<ImportPackage>();
        services.AddScoped<ExportPackage>();
        services.AddScoped<PackageUploads>();
        services.AddScoped<FindLayers>();
        services.AddScoped<TenantOpening>();
        services.AddAccounts(configuration);
        return services;
    }
}
