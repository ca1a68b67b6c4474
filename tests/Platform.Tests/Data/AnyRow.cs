using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Platform.Tests.Data;

/// <summary>A row of any table, with whatever values its columns take, for one tenant.</summary>
internal static class AnyRow
{
    public static string Insert(IModel model, string table, Guid tenant)
    {
        var columns = model.GetEntityTypes().Where(type => type.GetTableName() == table).SelectMany(type => type.GetFlattenedProperties())
            .Where(property => !property.IsNullable).DistinctBy(property => property.GetColumnName()).ToList();
        var names = string.Join(", ", columns.Select(column => $"\"{column.GetColumnName()}\""));
        var values = string.Join(", ", columns.Select(column => column.GetColumnName() == "TenantId" ? $"'{tenant}'" : Value(column)));
        return $"""INSERT INTO "{table}" ({names}) VALUES ({values})""";
    }

    private static string Value(IProperty column) => column.GetColumnType() switch
    {
        "uuid" => "gen_random_uuid()",
        "boolean" => "false",
        "smallint" or "integer" or "bigint" => "(random() * 1000000)::int",
        "date" => "current_date",
        "timestamp with time zone" => "now()",
        "bytea" => "gen_random_uuid()::text::bytea",
        "jsonb" => "'{}'",
        var type when type.EndsWith("[]", StringComparison.Ordinal) => "'{}'",
        var type when type.StartsWith("numeric", StringComparison.Ordinal) => "0",
        _ => $"left(replace(gen_random_uuid()::text, '-', ''), {column.GetMaxLength() ?? 32})",
    };
}
