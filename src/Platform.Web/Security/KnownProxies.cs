using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Platform.Web.Security;

/// <summary>Forwarded headers are believed only from the proxies named in <c>Platform:KnownProxies</c>; with none named, from nobody.</summary>
internal static class KnownProxies
{
    public static ForwardedHeadersOptions Options(IConfiguration configuration)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
        };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        var named = configuration.GetSection("Platform:KnownProxies").Get<string[]>() ?? [];
        foreach (var address in named)
        {
            options.KnownProxies.Add(IPAddress.Parse(address));
        }

        if (named.Length == 0)
        {
            options.ForwardedHeaders = ForwardedHeaders.None;
        }

        return options;
    }
}
