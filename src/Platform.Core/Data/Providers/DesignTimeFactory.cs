using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Platform.Core.Audit;
using Platform.Core.Keys;
using Platform.Core.Tenancy;

namespace Platform.Core.Data.Providers;

/// <summary>Contexts for <c>dotnet ef</c>, which writes migrations and never opens a connection.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<SqliteDb>, IDesignTimeDbContextFactory<PostgresDb>, IDesignTimeDbContextFactory<SqlServerDb>
{
    private static readonly DataServices Services = new(
        new AsyncLocalMultiTenantContextAccessor(), new WorkContext(), new AuditTrail(new AuditSeal(MasterKey.Parse(MasterKey.Create())), TimeProvider.System));

    SqliteDb IDesignTimeDbContextFactory<SqliteDb>.CreateDbContext(string[] args) => new(Options<SqliteDb>(DatabaseProvider.Sqlite), Services);

    PostgresDb IDesignTimeDbContextFactory<PostgresDb>.CreateDbContext(string[] args) => new(Options<PostgresDb>(DatabaseProvider.PostgreSql), Services);

    SqlServerDb IDesignTimeDbContextFactory<SqlServerDb>.CreateDbContext(string[] args) => new(Options<SqlServerDb>(DatabaseProvider.SqlServer), Services);

    private static DbContextOptions<TDb> Options<TDb>(DatabaseProvider provider)
        where TDb : PlatformDb
    {
        var builder = new DbContextOptionsBuilder<TDb>();
        builder.UseDatabase(new DatabaseOptions(provider, "Data Source=design-time"));
        return builder.Options;
    }
}
