using Microsoft.EntityFrameworkCore;

namespace Platform.Core.Data.Providers;

public sealed class PostgresDb(DbContextOptions<PostgresDb> options, DataServices services) : PlatformDb(options, services);
