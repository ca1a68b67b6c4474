using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Core.Data.Providers;

/// <summary>The only place that knows all three databases.</summary>
internal static class DatabaseChoice
{
    private const string MigrationTable = "__migrations";

    // SQL Server 2019.
    private const int SqlServerLevel = 150;

    /// <summary>Registers the context of the database that was chosen, once a scope.</summary>
    public static void AddPlatformDb(this IServiceCollection services, DatabaseOptions options)
    {
        services.AddSingleton(options);
        switch (options.Provider)
        {
            case DatabaseProvider.Sqlite:
                Add<SqliteDb>(services, options);
                break;
            case DatabaseProvider.PostgreSql:
                Add<PostgresDb>(services, options);
                break;
            case DatabaseProvider.SqlServer:
                Add<SqlServerDb>(services, options);
                break;
            default:
                throw new UnreachableException();
        }
    }

    public static void UseDatabase(this DbContextOptionsBuilder builder, DatabaseOptions options)
    {
        switch (options.Provider)
        {
            case DatabaseProvider.Sqlite:
                builder.UseSqlite(options.Connection, sqlite => sqlite.MigrationsHistoryTable(MigrationTable)).AddInterceptors(new SqliteJournal());
                break;
            case DatabaseProvider.PostgreSql:
                builder.UseNpgsql(options.Connection, postgres => postgres.MigrationsHistoryTable(MigrationTable)).AddInterceptors(new SessionTenant());
                break;
            case DatabaseProvider.SqlServer:
                builder.UseSqlServer(options.Connection, server => server.MigrationsHistoryTable(MigrationTable).UseCompatibilityLevel(SqlServerLevel)).AddInterceptors(new SessionTenant());
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Add<TDb>(IServiceCollection services, DatabaseOptions options)
        where TDb : PlatformDb
    {
        services.AddDbContext<TDb>(builder => builder.UseDatabase(options));
        services.AddScoped<PlatformDb>(scope => scope.GetRequiredService<TDb>());
    }
}
