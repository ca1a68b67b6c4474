using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Core.Data.Providers;
using Platform.Core.Tenancy;

namespace Platform.Core.Data;

/// <summary>
/// Row-level security for every tenant-owned table, from the model itself. Each statement may run again and then touches nothing,
/// so that a node that starts does not get in the way of the others.
/// </summary>
internal static class RowSecurity
{
    // A policy with another condition gets another name.
    private const string Policy = "tenant_rows";

    /// <summary>Puts it in place.</summary>
    public static IEnumerable<string> Statements(IModel model, DatabaseProvider provider)
    {
        var tables = Tables(model);
        return provider switch
        {
            DatabaseProvider.PostgreSql => tables.Select(OfPostgres),
            DatabaseProvider.SqlServer => OfSqlServer(tables),
            _ => [],
        };
    }

    /// <summary>Lets the owner at all rows while it migrates them; the platform's own role stays bound on PostgreSQL.</summary>
    public static string? Lifting(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.PostgreSql => """
            DO $$ DECLARE owned regclass; BEGIN
              FOR owned IN SELECT oid FROM pg_class WHERE relforcerowsecurity AND relnamespace = current_schema()::regnamespace LOOP
                EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', owned);
              END LOOP;
            END $$
            """,
        DatabaseProvider.SqlServer => $"DROP SECURITY POLICY IF EXISTS security.{Policy}",
        _ => null,
    };

    internal static IReadOnlyList<string> Tables(IModel model) =>
        [.. model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(ITenantOwned))).Select(type => type.GetTableName()!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // The owner is bound, too (FORCE); no session setting means no rows.
    private static string OfPostgres(string table) => $"""
        DO $$ BEGIN
          IF NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = '"{table}"'::regclass AND polname = '{Policy}') THEN
            CREATE POLICY {Policy} ON "{table}" USING ("TenantId" = nullif(current_setting('{SessionTenant.PostgresSetting}', true), '')::uuid);
          END IF;
          IF NOT EXISTS (SELECT FROM pg_class WHERE oid = '"{table}"'::regclass AND relrowsecurity AND relforcerowsecurity) THEN
            ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY;
            ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY;
          END IF;
        END $$
        """;

    private static IEnumerable<string> OfSqlServer(IReadOnlyList<string> tables)
    {
        yield return "IF SCHEMA_ID(N'security') IS NULL EXEC(N'CREATE SCHEMA security')";
        yield return Unless("is_tenants", $"CREATE FUNCTION security.is_tenants(@tenant uniqueidentifier) RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT 1 AS allowed WHERE @tenant = TRY_CAST(SESSION_CONTEXT(N'{SessionTenant.SqlServerKey}') AS uniqueidentifier)");
        yield return Unless(Policy, $"CREATE SECURITY POLICY security.{Policy} " + string.Join(", ", tables.Select(table =>
            $"ADD FILTER PREDICATE security.is_tenants([TenantId]) ON dbo.[{table}], ADD BLOCK PREDICATE security.is_tenants([TenantId]) ON dbo.[{table}]")) + " WITH (STATE = ON)");
    }

    private static string Unless(string name, string statement) =>
        $"IF OBJECT_ID(N'security.{name}') IS NULL EXEC(N'{statement.Replace("'", "''", StringComparison.Ordinal)}')";
}
