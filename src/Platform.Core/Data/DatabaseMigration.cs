using Microsoft.EntityFrameworkCore;
using Platform.Core.Data.Providers;

namespace Platform.Core.Data;

/// <summary>Brings the database to the shape that this build expects, and puts row-level security behind every tenant's rows.</summary>
public sealed class DatabaseMigration(PlatformDb db, DatabaseOptions options)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (options.Provider == DatabaseProvider.Sqlite && Path.GetDirectoryName(new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(options.Connection).DataSource) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        db.Database.SetConnectionString(options.OwnerConnection);
        await db.Database.MigrateAsync(cancellation).ConfigureAwait(false);
        foreach (var statement in RowSecurity.Statements(db.Model, options.Provider))
        {
            await db.Database.ExecuteSqlRawAsync(statement, cancellation).ConfigureAwait(false);
        }
    }
}
