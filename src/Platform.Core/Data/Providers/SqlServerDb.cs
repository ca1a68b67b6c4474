using Microsoft.EntityFrameworkCore;

namespace Platform.Core.Data.Providers;

public sealed class SqlServerDb(DbContextOptions<SqlServerDb> options, DataServices services) : PlatformDb(options, services);
