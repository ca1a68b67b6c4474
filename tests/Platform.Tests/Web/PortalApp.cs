using AngleSharp;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Platform.Policy.Packages;

namespace Platform.Tests.Web;

/// <summary>The server with two invented districts, on 22 November 2026.</summary>
public sealed class PortalApp : PlatformApp
{
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 2, 0, 0, TimeSpan.Zero);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(TenantCatalog.Load(RepositoryFolder.Of("tests", "Platform.Tests", "Web", "Packages")));
            services.AddSingleton<TimeProvider>(new FixedTime(Now));
        });
    }

    public async Task<IHtmlDocument> OpenAsync(string path, CancellationToken cancellation)
    {
        using var client = CreateClient();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), cancellation);
        var html = await response.Content.ReadAsStringAsync(cancellation);
        var context = BrowsingContext.New(Configuration.Default);
        return (IHtmlDocument)await context.OpenAsync(request => request.Content(html), cancellation);
    }
}
