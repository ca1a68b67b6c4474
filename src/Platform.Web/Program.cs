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
    await Start.PrepareAsync(app);
    app.UsePlatform();
    if (demo.On)
    {
        app.Lifetime.ApplicationStarted.Register(() => StartNotice.Print(app.Services));
    }

    await app.RunAsync();
    return 0;
}
catch (ConfigurationException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}
