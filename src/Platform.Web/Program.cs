using Platform.Web;
using Platform.Web.Demo;
using Platform.Web.Observing;

var builder = WebApplication.CreateBuilder(args);
try
{
    var demo = DemoMode.Configure(builder);
    builder.Services.AddSingleton(demo);
    builder.AddPlatformLogging(demo);
    builder.Services.AddPlatformWeb(builder.Configuration, demo);

    var app = builder.Build();
    var told = await Start.PrepareAsync(app);
    app.UsePlatform();
    app.Lifetime.ApplicationStarted.Register(told);
    await app.RunAsync();
    return 0;
}
catch (Exception failure) when (StartRefusal.Of(failure) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 2;
}
