using Platform.Web;
using Platform.Web.Demo;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(DemoMode.Configure(builder));
builder.Services.AddPlatformWeb();

var app = builder.Build();
app.UsePlatform();
if (app.Services.GetRequiredService<DemoMode>().On)
{
    app.Lifetime.ApplicationStarted.Register(() => StartNotice.Print(app.Services));
}

app.Run();
