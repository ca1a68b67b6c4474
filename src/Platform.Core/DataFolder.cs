using Microsoft.Extensions.Configuration;

namespace Platform.Core;

/// <summary>Where the embedded database and other files of this installation lie: <c>Platform:Data</c>, else <c>var</c> in the working directory.</summary>
public static class DataFolder
{
    public static string Of(IConfiguration configuration) =>
        Path.GetFullPath(configuration["Platform:Data"] is { Length: > 0 } given ? given : "var");
}
