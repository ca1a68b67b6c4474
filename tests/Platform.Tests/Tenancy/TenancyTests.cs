using Platform.Core.Tenancy;
using Platform.Policy.Packages;
using Xunit;

namespace Platform.Tests.Tenancy;

public sealed class TenancyTests
{
    private static readonly MultiTenantContext Sample = new(new TenantInfo(Guid.CreateVersion7(), "sample", "样例区"), "test");
    private static readonly MultiTenantContext Other = new(new TenantInfo(Guid.CreateVersion7(), "other", "另一区"), "test");

    [Fact]
    public void Tenant_OutsideEveryTenant_FailsClosed()
    {
        IMultiTenantContextAccessor accessor = new AsyncLocalMultiTenantContextAccessor();

        Assert.Null(accessor.MultiTenantContext);
        Assert.Throws<TenantRequiredException>(() => accessor.Tenant);
    }

    [Fact]
    public void Enter_Tenant_HoldsUntilDisposed()
    {
        IMultiTenantContextAccessor accessor = new AsyncLocalMultiTenantContextAccessor();
        using (AsyncLocalMultiTenantContextAccessor.Enter(Sample))
        {
            Assert.Equal("样例区", accessor.Tenant.Name);
        }

        Assert.Null(accessor.MultiTenantContext);
    }

    [Fact]
    public void Enter_AnotherTenantInside_IsRefused()
    {
        using var scope = AsyncLocalMultiTenantContextAccessor.Enter(Sample);

        Assert.Throws<InvalidOperationException>(() => AsyncLocalMultiTenantContextAccessor.Enter(Other));
    }

    public static TheoryData<string> Reserved => new(ReservedIdentifiers.All);

    [Theory]
    [MemberData(nameof(Reserved))]
    public void Load_ReservedIdentifier_IsRefusedByTheLoaderToo(string identifier)
    {
        var catalog = TenantCatalog.Load(new MemoryPolicySource(new Dictionary<string, string>
        {
            [$"{identifier}/tenant.yaml"] = $$"""
                code: "999901"
                slug: {{identifier}}
                name: 样例区
                full_name: 样例市样例区
                kind: 区
                vocabulary: { whole: 全区, lower_level: 镇街, institution: 托育机构, roles: {} }
                issuers: { government_office: { name: 样例区人民政府办公室 } }
                """,
        }));

        Assert.Empty(catalog.Tenants);
    }
}
