using System.Diagnostics;
using Npgsql;
using Platform.Core.Data.Providers;
using Platform.Tests.Data.Databases;
using Platform.Tests.Web;
using Xunit;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Platform.Tests.Data.Databases;

/// <summary>A PostgreSQL of the tests' own, started when the first test asks for it, with the roles that <c>deploy/postgresql/roles.sql</c> makes.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Template = "platform_template";
    private readonly Lazy<Task<string>> folder;
    private readonly SemaphoreSlim copying = new(1);
    private Process? process;
    private int made;

    public PostgresServer() => folder = new Lazy<Task<string>>(StartAsync);

    /// <summary>A new migrated database.</summary>
    public async Task<DatabaseOptions> CopyAsync()
    {
        var socket = await folder.Value;
        var name = $"platform_{Interlocked.Increment(ref made)}";
        await copying.WaitAsync();
        try
        {
            await RunAsync(socket, $"CREATE DATABASE {name} TEMPLATE {Template} OWNER platform_owner");
        }
        finally
        {
            copying.Release();
        }

        return Options(socket, name);
    }

    /// <summary>A new database without a table.</summary>
    public async Task<DatabaseOptions> EmptyAsync()
    {
        var socket = await folder.Value;
        var name = $"platform_{Interlocked.Increment(ref made)}";
        await RunAsync(socket, $"CREATE DATABASE {name} TEMPLATE platform_empty OWNER platform_owner");
        return Options(socket, name);
    }

    /// <summary>The same database as somebody else.</summary>
    public static string As(string role, DatabaseOptions options) => new NpgsqlConnectionStringBuilder(options.Connection) { Username = role }.ConnectionString;

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        copying.Dispose();
    }

    private async Task<string> StartAsync()
    {
        process = Process.Start(new ProcessStartInfo(RepositoryFolder.Of("eng", "postgres")) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var socket = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("PostgreSQL did not start.");
        await Commands.RunAsync("psql", "-q", "-h", socket, "-U", "postgres", "-d", "postgres", "-v", "database=platform_empty", "-v", "owner_password=o", "-v", "platform_password=p", "-f", RepositoryFolder.Of("deploy", "postgresql", "roles.sql"));
        await RunAsync(socket, $"CREATE DATABASE {Template} TEMPLATE platform_empty OWNER platform_owner");
        await PlatformServer.MigrateAsync(Options(socket, Template));
        return socket;
    }

    // Unpooled, so that the template can be copied; each test's database has pools of its own.
    private static DatabaseOptions Options(string socket, string database)
    {
        var pooled = database != Template;
        string Of(string role) => new NpgsqlConnectionStringBuilder { Host = socket, Database = database, Username = role, Pooling = pooled, MaxPoolSize = 40 }.ConnectionString;
        return new DatabaseOptions(DatabaseProvider.PostgreSql, Of("platform")) { OwnerConnection = Of("platform_owner") };
    }

    private static async Task RunAsync(string socket, string statement)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder { Host = socket, Database = "postgres", Username = "postgres", Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
