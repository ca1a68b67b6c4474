using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Platform.Core.Accounts;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Data.Providers;
using Platform.Core.Tenancy;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Data.SqlServer;

/// <summary>No SQL Server runs where the tests do: what would be sent to one is parsed and checked instead.</summary>
public sealed class SqlServerOfflineTests
{
    [Fact]
    public void Migrations_AsOneScript_AreSound()
    {
        using var db = Models.Context<SqlServerDb>();
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Contains("CREATE TABLE [AuditEvents]", script, StringComparison.Ordinal);
        Assert.Empty(SqlServerSchema.Faults(script));
    }

    [Fact]
    public void RowSecurity_EveryStatement_Parses()
    {
        using var db = Models.Context<SqlServerDb>();
        var statements = RowSecurity.Statements(db.Model, DatabaseProvider.SqlServer).Append(RowSecurity.Lifting(DatabaseProvider.SqlServer)!).ToList();

        Assert.Equal(4, statements.Count);
        Assert.All(statements, statement => Assert.Empty(SqlServerScript.Parse(statement).Faults));
        Assert.Contains("ON dbo.[Accounts]", statements[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Roles_AsDeployed_Parse() =>
        Assert.Empty(SqlServerScript.Parse(File.ReadAllText(RepositoryFolder.Of("deploy", "sqlserver", "roles.sql"))).Faults);

    [Fact]
    public void FirstRow_Statement_Parses()
    {
        using var db = Models.Context<SqlServerDb>();
        var statement = FirstRow.Statement(db, db.Model.FindEntityType(typeof(AuditHead))!);

        Assert.StartsWith("INSERT INTO [AuditHeads] ([TenantId], [Count], [Seal], [Signature]) SELECT {0}, {1}, {2}, {3} WHERE NOT EXISTS", statement, StringComparison.Ordinal);
        Assert.Empty(SqlServerScript.Parse(statement.Replace("{", "@p", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)).Faults);
    }

    public static TheoryData<string> Queries => new(Samples.Keys);

    [Theory]
    [MemberData(nameof(Queries))]
    public void Query_AsSent_Parses(string name)
    {
        using var db = Models.Context<SqlServerDb>();
        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(new TenantInfo(Guid.CreateVersion7(), "sample", "样例区"), "test"));

        Assert.Empty(SqlServerScript.Parse(Samples[name](db)).Faults);
    }

    [Fact]
    public void EveryTable_Queried_Parses()
    {
        using var db = Models.Context<SqlServerDb>();

        Assert.All(
            db.Model.GetEntityTypes().Where(type => !type.IsOwned()),
            type => Assert.Empty(SqlServerScript.Parse((string)GetType().GetMethod(nameof(AllOf))!.MakeGenericMethod(type.ClrType).Invoke(null, [db])!).Faults));
    }

    public static string AllOf<T>(PlatformDb db)
        where T : class => db.Set<T>().ToQueryString();

    [Theory]
    [InlineData("text", SqlDbType.NVarChar)]
    [InlineData(1, SqlDbType.Int)]
    [InlineData(1L, SqlDbType.BigInt)]
    [InlineData(true, SqlDbType.Bit)]
    [InlineData(new byte[] { 1 }, SqlDbType.VarBinary)]
    public void Parameter_Inferred_HasItsType(object value, SqlDbType type) => Assert.Equal(type, new SqlParameter("@p", value).SqlDbType);

    [Fact]
    public void Parameter_InferredFromStructs_HasItsType() =>
        Assert.Equal(
            [SqlDbType.UniqueIdentifier, SqlDbType.DateTimeOffset, SqlDbType.Decimal],
            new object[] { Guid.Empty, DateTimeOffset.UnixEpoch, 1m }.Select(value => new SqlParameter("@p", value).SqlDbType));

    private static Dictionary<string, Func<PlatformDb, string>> Samples { get; } = new()
    {
        ["tenants in a set"] = db => db.Tenants.Where(tenant => new[] { "a", "b" }.Contains(tenant.Identifier)).OrderBy(tenant => tenant.Code).ToQueryString(),
        ["tenants by host"] = db => db.Tenants.Where(tenant => tenant.Hosts.Contains("a.example.cn")).ToQueryString(),
        ["a page of the trail"] = db => db.AuditEvents.Where(told => told.At >= DateTimeOffset.UnixEpoch && told.Actor.Contains("李甲")).OrderByDescending(told => told.Sequence).Skip(20).Take(20).ToQueryString(),
        ["grants of an account"] = db => db.Set<Account>().Join(db.Set<RoleGrant>(), account => account.Id, grant => grant.AccountId, (account, grant) => new { account.DisplayName, grant.Role, grant.Until }).ToQueryString(),
        ["events by subject"] = db => db.AuditEvents.GroupBy(told => told.Subject).Select(group => new { group.Key, Count = group.Count(), Last = group.Max(told => told.At) }).ToQueryString(),
        ["with the filter lifted"] = db => db.Set<Account>().IgnoreQueryFilters([TenantOwnership.Filter]).Where(account => account.LockoutEnd > DateTimeOffset.UnixEpoch).ToQueryString(),
    };
}
