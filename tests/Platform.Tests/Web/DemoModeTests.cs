using Platform.Web.Demo;
using Xunit;

namespace Platform.Tests.Web;

public sealed class DemoModeTests
{
    [Theory]
    [InlineData("http://localhost:5080", true)]
    [InlineData("http://127.0.0.1:5080;http://[::1]:5080", true)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://localhost:5080;http://10.0.0.1:5080", false)]
    public void OnlyLoopback_Addresses_RefusesWhatOthersCanReach(string addresses, bool allowed) =>
        Assert.Equal(allowed, DemoMode.OnlyLoopback(addresses));
}
