using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Jobs;
using Platform.Tests.Web;

namespace Platform.Tests.Jobs;

/// <summary>The invented districts with kinds of jobs that tests can watch.</summary>
public sealed class JobsApp : InventedDistricts
{
    /// <summary>What the counting handler did: tenant and item.</summary>
    public List<string> Done { get; } = [];

    protected override void Add(IServiceCollection services)
    {
        services.AddSingleton(Done);
        services.AddScoped<IJobHandler, CountingJob>();
        services.AddScoped<IJobHandler, BrokenJob>();
    }
}
