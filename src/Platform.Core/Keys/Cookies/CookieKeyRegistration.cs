using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Core.Keys.Cookies;

internal static class CookieKeyRegistration
{
    public static void AddCookieKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("platform");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory, MasterKey>((options, scopes, master) =>
            (options.XmlRepository, options.XmlEncryptor) = (new CookieKeys(scopes), new MasterKeyXml(master)));
    }
}
