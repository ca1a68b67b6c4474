using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Jobs;
using Platform.Core.Subsidies.Rechecking;

namespace Platform.Core.Subsidies;

internal static class SubsidyCaseServices
{
    public static void AddSubsidyCases(this IServiceCollection services)
    {
        services.AddScoped<CaseSeal>();
        services.AddScoped<CaseRules>();
        services.AddScoped<CaseDesk>();
        services.AddScoped<CaseEntryCheck>();
        services.AddScoped<RegisterCase>();
        services.AddScoped<CorrectCase>();
        services.AddScoped<DecideCase>();
        services.AddScoped<CaseReview>();
        services.AddScoped<FindChangedCases>();
        services.AddScoped<FindTouchedCases>();
        services.AddScoped<RecheckItems>();
        services.AddScoped<AdjustCase>();
        services.AddScoped<RecheckCases>();
        services.AddScoped<IJobHandler>(provider => provider.GetRequiredService<RecheckCases>());
    }
}
