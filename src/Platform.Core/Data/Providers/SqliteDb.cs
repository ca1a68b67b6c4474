using Microsoft.EntityFrameworkCore;

namespace Platform.Core.Data.Providers;

public sealed class SqliteDb(DbContextOptions<SqliteDb> options, DataServices services) : PlatformDb(options, services)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
    }
}
