using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Platform.Core.Data.Providers;

namespace Platform.Core.Data;

/// <summary>Brings the database to the shape that this build expects, and puts row-level security behind every tenant's rows and triggers before what is sealed. One node at a time.</summary>
public sealed class DatabaseMigration(PlatformDb db, DatabaseOptions options)
{
    /// <exception cref="ConfigurationException">The database cannot be reached, or its roles are not what they must be.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            await CheckRoleAsync(cancellation).ConfigureAwait(false);
            db.Database.SetConnectionString(options.OwnerConnection);
            await using var turn = await MigrationTurn.TakeAsync(db, options, cancellation).ConfigureAwait(false);
            await MigrateAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception failed) when (failed is DbException || failed is InvalidOperationException { InnerException: DbException })
        {
            throw new ConfigurationException($"数据库没有准备好：{(failed.InnerException ?? failed).Message} 请检查 Platform__Database__Connection 与 Platform__Database__OwnerConnection；库和角色的建法见 docs/deployment.md。");
        }
    }

    private async Task MigrateAsync(CancellationToken cancellation)
    {
        if ((await db.Database.GetPendingMigrationsAsync(cancellation).ConfigureAwait(false)).Any())
        {
            if (RowSecurity.Lifting(options.Provider) is { } lifting)
            {
                await db.Database.ExecuteSqlRawAsync(lifting, cancellation).ConfigureAwait(false);
            }

            await db.Database.MigrateAsync(cancellation).ConfigureAwait(false);
        }

        foreach (var statement in RowSecurity.Statements(db.Model, options.Provider).Concat(SealedRows.Statements(options.Provider)))
        {
            await db.Database.ExecuteSqlRawAsync(statement, cancellation).ConfigureAwait(false);
        }
    }

    // A role that passes by row-level security would turn it off without a word.
    private async Task CheckRoleAsync(CancellationToken cancellation)
    {
        if (options.Provider == DatabaseProvider.PostgreSql
            && await db.Database.SqlQueryRaw<bool>("""SELECT rolsuper OR rolbypassrls AS "Value" FROM pg_roles WHERE rolname = current_user""").SingleAsync(cancellation).ConfigureAwait(false))
        {
            throw new ConfigurationException("Platform__Database__Connection 用的数据库角色是超级用户，或带 BYPASSRLS，行级隔离对它不起作用。请换成只有增删改查权限的角色，建法见 docs/deployment.md。");
        }
    }
}
