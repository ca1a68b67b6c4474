using Platform.Core.Data.Providers;

namespace Platform.Tests.Data.Databases;

public sealed class SqliteDatabase(SqliteTemplate template) : TestDatabase
{
    protected override Task<DatabaseOptions> CopyAsync() => template.CopyAsync();
}
