using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Core.Data;
using Platform.Core.Data.Providers;
using Platform.Core.Jobs;
using Platform.Core.Keys.Cookies;
using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Xunit;

namespace Platform.Tests.Data;

public sealed class ModelStructureTests
{
    private static readonly Dictionary<string, string> Catalog = new(StringComparer.Ordinal)
    {
        [nameof(Tenant)] = "says who the tenants are; only the province writes it, and pages read it through TenantDirectory",
        [nameof(ChangeStamp)] = "tells nodes that something they hold in memory changed; holds a word and a number",
        [nameof(CookieKey)] = "encrypts the cookies of all tenants on all nodes; itself encrypted under the master key",
        [nameof(PolicyHead)] = "tells nodes which versions of all districts' policies are confirmed, from when and with which hash; the files are the tenant's, and published",
        [nameof(TemplateHead)] = "tells nodes which districts have templates of their own, and in which version; the texts are the tenant's",
        [nameof(JobTicket)] = "lets a node find work of any tenant with one query; holds ids and times, the job itself is the tenant's",
    };

    private static readonly IModel Model = Models.Postgres;

    public static TheoryData<string> Owned => new(OwnedTypes.Select(type => type.Name));

    private static IEnumerable<IEntityType> OwnedTypes => Model.GetEntityTypes().Where(IsOwned);

    [Fact]
    public void Entity_OfNoTenant_IsInTheCatalogForAReason() =>
        Assert.Equal(Catalog.Keys.Order(), Model.GetEntityTypes().Where(type => !IsOwned(type) && !type.IsOwned()).Select(type => type.ClrType.Name).Order());

    [Theory]
    [MemberData(nameof(Owned))]
    public void OwnedEntity_Any_IsFilteredAndMatchedByItsTenant(string name)
    {
        var type = Model.FindEntityType(name)!;

        Assert.NotNull(type.FindDeclaredQueryFilter(TenantOwnership.Filter));
        Assert.True(type.FindProperty(nameof(ITenantOwned.TenantId))!.IsConcurrencyToken);
        Assert.False(type.FindProperty(nameof(ITenantOwned.TenantId))!.IsNullable);
        Assert.Contains(type.GetForeignKeys(), key => key.PrincipalEntityType.ClrType == typeof(Tenant) && key.DeleteBehavior == DeleteBehavior.Restrict);
    }

    [Theory]
    [MemberData(nameof(Owned))]
    public void OwnedEntity_Any_HasNoKeyOrReferenceThatForgetsItsTenant(string name)
    {
        var type = Model.FindEntityType(name)!;
        var primary = type.FindPrimaryKey()!.Properties;

        Assert.True(primary[0].Name == nameof(ITenantOwned.TenantId) || type.GetKeys().Any(key => !key.IsPrimaryKey() && Begins(key.Properties) && key.Properties.Skip(1).SequenceEqual(primary)));
        Assert.All(type.GetIndexes().Where(index => index.IsUnique), index => Assert.True(Begins(index.Properties), index.DisplayName()));
        Assert.All(type.GetForeignKeys().Where(key => IsOwned(key.PrincipalEntityType)), key => Assert.True(Begins(key.Properties) && Begins(key.PrincipalKey.Properties), key.ToString()));
    }

    [Theory]
    [MemberData(nameof(Owned))]
    public void OwnedEntity_Any_StandsBehindRowSecurity(string name)
    {
        var table = Model.FindEntityType(name)!.GetTableName()!;

        Assert.Contains(RowSecurity.Statements(Model, DatabaseProvider.PostgreSql), statement => statement.Contains($"ALTER TABLE \"{table}\" FORCE ROW LEVEL SECURITY", StringComparison.Ordinal));
        Assert.Contains(RowSecurity.Statements(Model, DatabaseProvider.SqlServer), statement => statement.Contains($"ADD BLOCK PREDICATE security.is_tenants([TenantId]) ON dbo.[{table}]", StringComparison.Ordinal));
    }

    [Fact]
    public void VersionedEntity_Any_IsMatchedByItsVersion() =>
        Assert.All(
            Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(IVersioned))),
            type => Assert.True(type.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken, type.Name));

    private static bool IsOwned(IEntityType type) => type.ClrType.IsAssignableTo(typeof(ITenantOwned));

    private static bool Begins(IReadOnlyList<IProperty> properties) => properties[0].Name == nameof(ITenantOwned.TenantId);
}
