using System.Net;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Prometheus;

namespace Platform.Web.Observing;

/// <summary>What those who run the platform ask it: is it alive, is it ready, how much does it do.</summary>
internal static class Health
{
    private const string Ready = "ready";

    public static void AddPlatformHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseCheck>("database", tags: [Ready]);
        services.AddSingleton<PlatformGauges>();
        services.AddHostedService(provider => provider.GetRequiredService<PlatformGauges>());
    }

    public static void MapPlatformHealth(this WebApplication app)
    {
        app.MapHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/healthz/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
        app.MapMetrics("/metrics").AllowAnonymous().AddEndpointFilterToMetrics(app.Configuration["Platform:MetricsToken"]);
    }

    // Numbers of a government's platform are for its operators: from this machine, or with the token.
    private static void AddEndpointFilterToMetrics(this IEndpointConventionBuilder endpoint, string? token) => endpoint.Add(builder =>
    {
        var answer = builder.RequestDelegate!;
        builder.RequestDelegate = context =>
        {
            if (Allows(context, token))
            {
                return answer(context);
            }

            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        };
    });

    private static bool Allows(HttpContext context, string? token) => string.IsNullOrEmpty(token)
        ? context.Connection.RemoteIpAddress is null || IPAddress.IsLoopback(context.Connection.RemoteIpAddress)
        : System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(
            System.Text.Encoding.UTF8.GetBytes(context.Request.Headers.Authorization.ToString()),
            System.Text.Encoding.UTF8.GetBytes($"Bearer {token}"));
}
