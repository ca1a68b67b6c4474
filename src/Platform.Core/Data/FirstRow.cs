using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Core.Data.Providers;

namespace Platform.Core.Data;

/// <summary>Rows that whoever needs them first makes: two nodes may try at once, and neither fails.</summary>
internal static class FirstRow
{
    /// <summary>Inserts the row unless there is one with its key; waits for another transaction that is about to insert it.</summary>
    public static async Task InsertIfAbsentAsync(this PlatformDb db, object row, CancellationToken cancellation)
    {
        var type = db.Model.FindEntityType(row.GetType())!;
        var values = type.GetProperties().Select(property => property.PropertyInfo!.GetValue(row)!);
        await db.Database.ExecuteSqlRawAsync(Statement(db, type), values, cancellation).ConfigureAwait(false);
    }

    internal static string Statement(PlatformDb db, IEntityType type)
    {
        var properties = type.GetProperties().ToList();
        var sql = db.GetService<ISqlGenerationHelper>();
        var table = sql.DelimitIdentifier(type.GetTableName()!);
        var columns = string.Join(", ", properties.Select(property => sql.DelimitIdentifier(property.GetColumnName())));
        var values = string.Join(", ", properties.Select((_, i) => $"{{{i}}}"));
        var key = type.FindPrimaryKey()!.Properties.Select(property => $"{sql.DelimitIdentifier(property.GetColumnName())} = {{{properties.IndexOf(property)}}}");
        return db is SqlServerDb
            ? $"INSERT INTO {table} ({columns}) SELECT {values} WHERE NOT EXISTS (SELECT 1 FROM {table} WITH (UPDLOCK, HOLDLOCK) WHERE {string.Join(" AND ", key)})"
            : $"INSERT INTO {table} ({columns}) VALUES ({values}) ON CONFLICT DO NOTHING";
    }
}
