using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Xunit;
using Held = Platform.Core.Accounts.Rights;

namespace Platform.Tests.Rights;

public sealed class RightsTests(RightsApp app) : IClassFixture<RightsApp>
{
    private const string Tenant = "sample";

    public static TheoryData<string> EveryPermission => new(typeof(Permissions).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(constant => constant.IsLiteral).Select(constant => (string)constant.GetRawConstantValue()!));

    [Theory]
    [MemberData(nameof(EveryPermission))]
    public async Task Permission_Every_IsAPolicy(string permission)
    {
        var policies = app.Services.GetRequiredService<IAuthorizationPolicyProvider>();

        Assert.NotNull(await policies.GetPolicyAsync(permission));
    }

    [Fact]
    public async Task Allows_NobodyLoaded_IsNothing() =>
        Assert.All(EveryPermission, permission => Assert.False(app.InsideAsync(Tenant, services => Task.FromResult(services.GetRequiredService<Held>().Allows(permission))).Result));

    [Fact]
    public async Task Allows_RoleGranted_GivesItsPermissionsAndNoOther()
    {
        using var officer = await Officer.As(app, Tenant, "甲", "department_reviewer:health");
        await officer.InsideAsync(services =>
        {
            var rights = services.GetRequiredService<Held>();
            Assert.True(rights.Allows(Permissions.Review));
            Assert.True(rights.Allows(Permissions.SignedIn));
            Assert.False(rights.Allows(Permissions.ManageRights));
            Assert.Equal(["health"], rights.Departments(Permissions.Work));
            Assert.Empty(rights.Departments(Permissions.Approve));
            return Task.FromResult(true);
        });
    }

    [Theory]
    [InlineData(1, null, false)]
    [InlineData(0, 1, true)]
    [InlineData(-5, 0, false)]
    [InlineData(null, null, true)]
    public async Task Allows_GrantWithAPeriod_HoldsFromItsFirstDayUntilTheDayBeforeItsEnd(int? from, int? until, bool expected)
    {
        using var officer = await Officer.As(app, Tenant, "甲");
        var today = new DateOnly(2026, 11, 22);
        var allowed = await app.InsideAsync(Tenant, async services =>
        {
            var db = services.GetRequiredService<PlatformDb>();
            db.Add(new RoleGrant { AccountId = officer.Id, Role = "archivist", From = from is { } f ? today.AddDays(f) : null, Until = until is { } u ? today.AddDays(u) : null });
            await db.SaveChangesAsync();
            var rights = services.GetRequiredService<Held>();
            await rights.LoadAsync(officer.Id, default);
            return rights.Allows(Permissions.KeepArchive);
        });

        Assert.Equal(expected, allowed);
    }

    [Fact]
    public async Task Allows_AccountOfAnotherTenantOrDisabled_IsNothing()
    {
        using var stranger = await Officer.As(app, "ended", "乙", "archivist");
        using var gone = await Officer.As(app, Tenant, "丙", "archivist");
        await app.InsideAsync(Tenant, async services =>
        {
            var db = services.GetRequiredService<PlatformDb>();
            (await db.Set<Account>().SingleAsync(row => row.Id == gone.Id)).DisabledAt = DateTimeOffset.UnixEpoch;
            return await db.SaveChangesAsync();
        });

        foreach (var id in new[] { stranger.Id, gone.Id })
        {
            Assert.False(await app.InsideAsync(Tenant, async services =>
            {
                var rights = services.GetRequiredService<Held>();
                await rights.LoadAsync(id, default);
                return rights.Allows(Permissions.SignedIn) || rights.Allows(Permissions.KeepArchive);
            }));
        }
    }

    [Theory]
    [InlineData("department_officer:health", "卫健 卫健在北镇")]
    [InlineData("town_officer:999901101", "卫健在北镇 北镇 北镇一村")]
    [InlineData("town_officer:999901101000", "卫健在北镇 北镇 北镇一村")]
    [InlineData("village_worker:999901101201", "北镇一村")]
    [InlineData("finance_officer", "无 卫健 卫健在北镇 北镇 北镇一村 南镇 财政")]
    [InlineData("department_officer", "")]
    [InlineData("archivist", "无 卫健 卫健在北镇 北镇 北镇一村 南镇 财政")]
    [InlineData("institution_user", "")]
    public async Task Narrow_Rows_ShowsOwnDepartmentAndAreaOnly(string role, string expected)
    {
        using var officer = await Officer.As(app, "ended", "甲", role);
        var names = await app.InsideAsync("ended", async services =>
        {
            var db = services.GetRequiredService<PlatformDb>();
            if (!await db.Set<Account>().AnyAsync(row => row.Email == "row"))
            {
                db.AddRange(Row("无", null, null), Row("卫健", "health", null), Row("卫健在北镇", "health", "999901101"), Row("北镇", null, "999901101"), Row("北镇一村", null, "999901101201"), Row("南镇", null, "999901102"), Row("财政", "finance", null));
                await db.SaveChangesAsync();
            }

            var rights = services.GetRequiredService<Held>();
            await rights.LoadAsync(officer.Id, default);
            var rows = db.Set<Account>().Where(row => row.Email == "row").Select(row => new Work { Name = row.DisplayName, Department = row.Department, Area = row.Area });
            return await rights.Narrow(rows, Permissions.Work).Select(row => row.Name).ToListAsync();
        });

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), names.Order());
    }

    private static Account Row(string name, string? department, string? area) => new() { UserName = name, DisplayName = name, Department = department, Area = area, Email = "row" };

    private sealed class Work : IAssigned
    {
        public required string Name { get; init; }

        public string? Department { get; init; }

        public string? Area { get; init; }
    }
}
