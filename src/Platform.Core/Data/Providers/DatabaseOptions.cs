using Microsoft.Extensions.Configuration;

namespace Platform.Core.Data.Providers;

/// <summary>The database, from <c>Platform:Database</c>: <c>Provider</c>, <c>Connection</c>, and <c>OwnerConnection</c> for migrations.</summary>
public sealed record DatabaseOptions(DatabaseProvider Provider, string Connection)
{
    /// <summary>The tables' owner, who migrates them; the platform itself uses a role that row-level security binds.</summary>
    public string OwnerConnection { get; init; } = Connection;

    /// <param name="folder">Where the embedded database lies if no connection is given.</param>
    /// <exception cref="ConfigurationException">The provider is unknown, or its connection is missing.</exception>
    public static DatabaseOptions Read(IConfiguration configuration, string folder)
    {
        var section = configuration.GetSection("Platform:Database");
        var provider = Parse(section["Provider"]);
        var connection = section["Connection"] is { Length: > 0 } given ? given : provider == DatabaseProvider.Sqlite ? Embedded(folder) : null;
        return new DatabaseOptions(provider, connection ?? throw new ConfigurationException($"数据库选了 {provider}，还要用 Platform__Database__Connection 给出连接字符串。"))
        {
            OwnerConnection = section["OwnerConnection"] is { Length: > 0 } owner ? owner : connection,
        };
    }

    private static DatabaseProvider Parse(string? name) => string.IsNullOrWhiteSpace(name)
        ? DatabaseProvider.Sqlite
        : Enum.TryParse<DatabaseProvider>(name, ignoreCase: true, out var provider) && Enum.IsDefined(provider)
            ? provider
            : throw new ConfigurationException($"Platform__Database__Provider 不认识“{name}”，可写 {string.Join("、", Enum.GetNames<DatabaseProvider>())}。");

    private static string Embedded(string folder) => $"Data Source={Path.Combine(folder, "platform.db")}";
}
