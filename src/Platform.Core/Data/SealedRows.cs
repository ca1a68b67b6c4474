using System.Diagnostics;
using Platform.Core.Data.Providers;

namespace Platform.Core.Data;

/// <summary>
/// Triggers that keep a policy version as it was confirmed or withdrawn, its files and its place in the catalog with it, and a
/// template version as it was saved, whoever writes and however. Each statement may run again and then touches nothing.
/// </summary>
internal static class SealedRows
{
    public const string Versions = "policy_versions_sealed";
    public const string Files = "policy_version_files_sealed";
    public const string Heads = "policy_heads_sealed";
    public const string Templates = "template_versions_sealed";

    private const string Refusal = "A confirmed or withdrawn policy version never changes.";
    private const string TemplateRefusal = "A saved template version never changes.";
    private const string Sealed = "'Confirmed', 'Withdrawn'";

    /// <summary>Puts them in place.</summary>
    public static IEnumerable<string> Statements(DatabaseProvider provider) => provider switch
    {
        DatabaseProvider.Sqlite => OfSqlite(),
        DatabaseProvider.PostgreSql => OfPostgres(),
        DatabaseProvider.SqlServer => OfSqlServer(),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> OfSqlite()
    {
        string Trigger(string name, string act, string table, string condition, string refusal = Refusal) =>
            $"""CREATE TRIGGER IF NOT EXISTS {name}_{act.ToLowerInvariant()} BEFORE {act} ON "{table}" WHEN {condition} BEGIN SELECT RAISE(ABORT, '{refusal}'); END""";
        string IsSealed(string row) => $"""EXISTS (SELECT 1 FROM "PolicyVersions" WHERE "Id" = {row}."VersionId" AND "State" IN ({Sealed}))""";
        yield return Trigger(Versions, "UPDATE", "PolicyVersions", $"""OLD."State" IN ({Sealed})""");
        yield return Trigger(Versions, "DELETE", "PolicyVersions", $"""OLD."State" IN ({Sealed})""");
        yield return Trigger(Files, "INSERT", "PolicyVersionFiles", IsSealed("NEW"));
        yield return Trigger(Files, "UPDATE", "PolicyVersionFiles", IsSealed("OLD"));
        yield return Trigger(Files, "DELETE", "PolicyVersionFiles", IsSealed("OLD"));
        yield return Trigger(Heads, "UPDATE", "PolicyHeads", $"""NEW."EffectiveFrom" <> OLD."EffectiveFrom" OR NEW."ConfirmedAt" <> OLD."ConfirmedAt" OR NEW."ContentHash" <> OLD."ContentHash" OR NEW."VersionId" <> OLD."VersionId" OR NEW."TenantId" <> OLD."TenantId" """);
        yield return Trigger(Heads, "DELETE", "PolicyHeads", "1");
        yield return Trigger(Templates, "UPDATE", "TemplateVersions", "1", TemplateRefusal);
        yield return Trigger(Templates, "DELETE", "TemplateVersions", "1", TemplateRefusal);
    }

    private static IEnumerable<string> OfPostgres()
    {
        static string Trigger(string name, string acts, string table, string refused, string answer, string refusal = Refusal) => $"""
            DO $$ BEGIN
              IF NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = '"{table}"'::regclass AND tgname = '{name}') THEN
                CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN
                  IF {refused} THEN RAISE EXCEPTION '{refusal}'; END IF;
                  RETURN {answer};
                END $body$;
                CREATE TRIGGER {name} BEFORE {acts} ON "{table}" FOR EACH ROW EXECUTE FUNCTION {name}();
              END IF;
            END $$
            """;
        const string either = "CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END";
        yield return Trigger(Versions, "UPDATE OR DELETE", "PolicyVersions", $"""OLD."State" IN ({Sealed})""", either);
        yield return Trigger(Files, "INSERT OR UPDATE OR DELETE", "PolicyVersionFiles", $"""EXISTS (SELECT FROM "PolicyVersions" version WHERE version."Id" = CASE WHEN TG_OP = 'INSERT' THEN NEW."VersionId" ELSE OLD."VersionId" END AND version."State" IN ({Sealed}))""", either);
        yield return Trigger(Heads, "UPDATE OR DELETE", "PolicyHeads", """TG_OP = 'DELETE' OR (NEW."EffectiveFrom", NEW."ConfirmedAt", NEW."ContentHash", NEW."VersionId", NEW."TenantId") IS DISTINCT FROM (OLD."EffectiveFrom", OLD."ConfirmedAt", OLD."ContentHash", OLD."VersionId", OLD."TenantId")""", either);
        yield return Trigger(Templates, "UPDATE OR DELETE", "TemplateVersions", "true", either, TemplateRefusal);
    }

    private static IEnumerable<string> OfSqlServer()
    {
        static string Trigger(string name, string acts, string table, string refused, string refusal = Refusal) =>
            $"IF OBJECT_ID(N'dbo.{name}') IS NULL EXEC(N'{$"CREATE TRIGGER dbo.{name} ON dbo.[{table}] AFTER {acts} AS IF EXISTS ({refused}) THROW 51000, N'{refusal}', 1".Replace("'", "''", StringComparison.Ordinal)}')";
        yield return Trigger(Versions, "UPDATE, DELETE", "PolicyVersions", $"SELECT 1 FROM deleted WHERE [State] IN ({Sealed})");
        yield return Trigger(Files, "INSERT, UPDATE, DELETE", "PolicyVersionFiles", $"SELECT 1 FROM dbo.[PolicyVersions] v WHERE v.[State] IN ({Sealed}) AND v.[Id] IN (SELECT [VersionId] FROM inserted UNION SELECT [VersionId] FROM deleted)");
        yield return Trigger(Heads, "UPDATE, DELETE", "PolicyHeads", "SELECT [Package], [Number], [EffectiveFrom], [ConfirmedAt], [ContentHash], [VersionId], [TenantId] FROM deleted EXCEPT SELECT [Package], [Number], [EffectiveFrom], [ConfirmedAt], [ContentHash], [VersionId], [TenantId] FROM inserted");
        yield return Trigger(Templates, "UPDATE, DELETE", "TemplateVersions", "SELECT 1 FROM deleted", TemplateRefusal);
    }
}
