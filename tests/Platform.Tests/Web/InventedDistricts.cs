namespace Platform.Tests.Web;

/// <summary>The server with two invented districts, on 22 November 2026 until a test moves the clock.</summary>
public abstract class InventedDistricts() : PlatformApp("tests", "Platform.Tests", "Web", "Packages")
{
    public MovableTime Time { get; } = new(PortalApp.Now);

    protected override TimeProvider Clock => Time;
}
