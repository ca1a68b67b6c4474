using Microsoft.AspNetCore.Mvc.Testing;
using Platform.Web.Demo;

namespace Platform.E2E.Fixtures;

/// <summary>The real server with the repository's packages, on a free port of this machine.</summary>
public sealed class Server : WebApplicationFactory<DemoMode>
{
    private readonly Uri _address;

    public Server()
    {
        UseKestrel(0);
        StartServer();
        _address = ClientOptions.BaseAddress;
    }

    public Uri Address(string path) => new(_address, path);
}
