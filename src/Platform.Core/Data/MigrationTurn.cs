using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Platform.Core.Data.Providers;

namespace Platform.Core.Data;

/// <summary>Of several nodes that start at once, one migrates and the others wait. A node that dies gives its turn back.</summary>
internal sealed class MigrationTurn : IAsyncDisposable
{
    private const int PostgresKey = 0x504C4154;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly PlatformDb db;
    private readonly FileStream? file;
    private readonly string? giveBack;

    private MigrationTurn(PlatformDb db, FileStream? file, string? giveBack) => (this.db, this.file, this.giveBack) = (db, file, giveBack);

    public static async Task<MigrationTurn> TakeAsync(PlatformDb db, DatabaseOptions options, CancellationToken cancellation)
    {
        var file = options.Provider == DatabaseProvider.Sqlite ? await LockFileAsync(options.OwnerConnection, cancellation).ConfigureAwait(false) : null;
        await db.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        var (take, giveBack) = options.Provider switch
        {
            // Entity Framework keeps its turn in a row, which a killed process leaves behind for ever.
            DatabaseProvider.Sqlite => ("""DROP TABLE IF EXISTS "__EFMigrationsLock" """, null),
            DatabaseProvider.PostgreSql => ($"SELECT pg_advisory_lock({PostgresKey})", $"SELECT pg_advisory_unlock({PostgresKey})"),
            DatabaseProvider.SqlServer => (
                "EXEC sp_getapplock @Resource = N'platform.migration', @LockMode = N'Exclusive', @LockOwner = N'Session', @LockTimeout = -1",
                "EXEC sp_releaseapplock @Resource = N'platform.migration', @LockOwner = N'Session'"),
            _ => throw new UnreachableException(),
        };
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await db.Database.ExecuteSqlRawAsync(take, cancellation).ConfigureAwait(false);
        return new MigrationTurn(db, file, giveBack);
    }

    public async ValueTask DisposeAsync()
    {
        if (giveBack is not null)
        {
            await db.Database.ExecuteSqlRawAsync(giveBack).ConfigureAwait(false);
        }

        await db.Database.CloseConnectionAsync().ConfigureAwait(false);
        if (file is not null)
        {
            await file.DisposeAsync().ConfigureAwait(false);
        }
    }

    // The operating system frees the file when its process ends, however it ends.
    private static async Task<FileStream> LockFileAsync(string connection, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(new SqliteConnectionStringBuilder(connection).DataSource);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        while (true)
        {
            try
            {
                return new FileStream(path + ".start", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path + ".start"))
            {
                await Task.Delay(Pause, cancellation).ConfigureAwait(false);
            }
        }
    }
}
