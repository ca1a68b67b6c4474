using Platform.Web.Demo;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Platform.Web.Observing;

/// <summary>日志: one JSON object a line, to the console (in a demonstration only what went wrong) and to a file a day, kept half a year (网络安全法第二十一条).</summary>
internal static class Logging
{
    private const int DaysKept = 183;
    private const long MostBytes = 200L * 1024 * 1024;

    public static void AddPlatformLogging(this WebApplicationBuilder builder, DemoMode demo)
    {
        var folder = Platform.Core.DataFolder.Of(builder.Configuration);
        builder.Services.AddSerilog((services, logger) => logger
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.With(services.GetRequiredService<WorkEnricher>())
            .WriteTo.Console(new RenderedCompactJsonFormatter(), demo.On ? LogEventLevel.Warning : LogEventLevel.Verbose)
            .WriteTo.File(
                new RenderedCompactJsonFormatter(),
                Path.Combine(folder, "log", "platform-.json"),
                rollingInterval: RollingInterval.Day,
                rollOnFileSizeLimit: true,
                fileSizeLimitBytes: MostBytes,
                retainedFileCountLimit: null,
                retainedFileTimeLimit: TimeSpan.FromDays(DaysKept)));
        builder.Services.AddSingleton<WorkEnricher>();
    }
}
