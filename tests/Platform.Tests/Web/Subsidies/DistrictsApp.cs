namespace Platform.Tests.Web.Subsidies;

/// <summary>The server with a folder of packages, on 22 November 2026.</summary>
public abstract class DistrictsApp(params string[] packages) : PlatformApp(packages)
{
    protected override TimeProvider Clock { get; } = new MovableTime(PortalApp.Now);
}

/// <summary>With the packages of the repository.</summary>
public sealed class RealDistricts() : DistrictsApp("tenants");

/// <summary>With an invented district whose rules ask for months, lists, days and money.</summary>
public sealed class NewTown() : DistrictsApp("tests", "Platform.Tests", "Web", "Subsidies", "Packages");
