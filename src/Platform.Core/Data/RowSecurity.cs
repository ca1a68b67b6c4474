using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Core.Data.Providers;
using Platform.Core.Tenancy;

namespace Platform.Core.Data;

/// <summary>Row-level security for every tenant-owned table, from the model itself; each statement may run again without harm.</summary>
internal static class RowSecurity
{
    private const string Policy = "tenant_rows";

    public static IEnumerable<string> Statements(IModel model, DatabaseProvider provider)
    {
        var tables = model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(ITenantOwned))).Select(type => type.GetTableName()!).Distinct(StringComparer.Ordinal);
        return provider switch
        {
            DatabaseProvider.PostgreSql => tables.SelectMany(OfPostgres),
            DatabaseProvider.SqlServer => OfSqlServer(tables),
            _ => [],
        };
    }

    // The owner is bound, too (FORCE); no session setting means no rows.
    private static IEnumerable<string> OfPostgres(string table) =>
    [
        $"""ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY""",
        $"""ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY""",
        $"""DROP POLICY IF EXISTS {Policy} ON "{table}" """,
        $"""CREATE POLICY {Policy} ON "{table}" USING ("TenantId" = nullif(current_setting('{SessionTenant.PostgresSetting}', true), '')::uuid)""",
    ];

    private static IEnumerable<string> OfSqlServer(IEnumerable<string> tables)
    {
        yield return "IF SCHEMA_ID(N'security') IS NULL EXEC(N'CREATE SCHEMA security')";
        yield return $"DROP SECURITY POLICY IF EXISTS security.{Policy}";
        yield return $"CREATE OR ALTER FUNCTION security.is_tenants(@tenant uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT 1 AS allowed WHERE @tenant = TRY_CAST(SESSION_CONTEXT(N'{SessionTenant.SqlServerKey}') AS uniqueidentifier)";
        yield return $"CREATE SECURITY POLICY security.{Policy} " + string.Join(", ", tables.Select(table =>
            $"ADD FILTER PREDICATE security.is_tenants([TenantId]) ON dbo.[{table}], ADD BLOCK PREDICATE security.is_tenants([TenantId]) ON dbo.[{table}]")) + " WITH (STATE = ON)";
    }
}
