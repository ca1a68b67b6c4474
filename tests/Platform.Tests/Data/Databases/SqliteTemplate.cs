using Platform.Core.Data.Providers;
using Platform.Tests.Data.Databases;
using Xunit;

[assembly: AssemblyFixture(typeof(SqliteTemplate))]

namespace Platform.Tests.Data.Databases;

/// <summary>An embedded database, migrated once and copied for each class of tests.</summary>
public sealed class SqliteTemplate : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("platform-sqlite-").FullName;
    private readonly Lazy<Task<string>> template;
    private int made;

    public SqliteTemplate() => template = new Lazy<Task<string>>(MigrateAsync);

    public async Task<DatabaseOptions> CopyAsync()
    {
        var copy = Empty();
        File.Copy(await template.Value, new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(copy.Connection).DataSource);
        return copy;
    }

    /// <summary>A database that does not exist yet.</summary>
    public DatabaseOptions Empty() => Options(Path.Combine(folder, $"{Interlocked.Increment(ref made)}.db"), pooling: true);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> MigrateAsync()
    {
        var file = Path.Combine(folder, "template.db");
        await PlatformServer.MigrateAsync(Options(file, pooling: false));
        return file;
    }

    private static DatabaseOptions Options(string file, bool pooling) => new(DatabaseProvider.Sqlite, $"Data Source={file};Pooling={pooling}");
}
