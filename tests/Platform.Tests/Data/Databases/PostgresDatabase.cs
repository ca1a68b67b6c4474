using Npgsql;
using Platform.Core.Data.Providers;

namespace Platform.Tests.Data.Databases;

public sealed class PostgresDatabase(PostgresServer server) : TestDatabase
{
    /// <summary>A connection of the platform's own role, or of another, past Entity Framework.</summary>
    public async Task<NpgsqlConnection> ConnectAsync(string role = "platform")
    {
        var connection = new NpgsqlConnection(PostgresServer.As(role, Options));
        await connection.OpenAsync();
        return connection;
    }

    protected override Task<DatabaseOptions> CopyAsync() => server.CopyAsync();
}
