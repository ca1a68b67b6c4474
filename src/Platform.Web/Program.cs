using Platform.Core;
using Platform.Web;
using Platform.Web.Demo;

var builder = WebApplication.CreateBuilder(args);
try
{
    var demo = DemoMode.Configure(builder);
    builder.Services.AddSingleton(demo);
    builder.Services.AddPlatformWeb(builder.Configuration, demo);

    var app = builder.Build();
    var told = await Start.PrepareAsync(app);
    app.UsePlatform();
    app.Lifetime.ApplicationStarted.Register(told);
    await app.RunAsync();
    return 0;
}
catch (ConfigurationException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}
