using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Core;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Passwords;
using Platform.Core.Data;
using Platform.Core.Policies;
using Platform.Core.Tenancy;

namespace Platform.Web.Demo;

/// <summary>Accounts of a demonstration, made with random passwords for every tenant that has none yet, and kept in a file that only its owner reads.</summary>
internal sealed class DemoAccounts(IServiceProvider services)
{
    private const string FileName = "demo-accounts.txt";

    /// <summary>Where the passwords are kept.</summary>
    public string File { get; } = Path.Combine(DataFolder.Of(services.GetRequiredService<IConfiguration>()), FileName);

    /// <summary>What this start made, one line an account; empty at later starts.</summary>
    public IReadOnlyList<string> Made { get; private set; } = [];

    public async Task PrepareAsync()
    {
        var made = new List<string>();
        foreach (var tenant in services.GetRequiredService<IMultiTenantStore>().GetAll())
        {
            using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(tenant, "demo"));
            await using var scope = services.CreateAsyncScope();
            made.AddRange(await PrepareAsync(tenant, scope.ServiceProvider));
        }

        Made = made;
        if (made.Count > 0)
        {
            Keep(made);
        }
    }

    private async Task<IReadOnlyList<string>> PrepareAsync(TenantInfo tenant, IServiceProvider scope)
    {
        if (await scope.GetRequiredService<PlatformDb>().Set<Core.Accounts.Account>().AnyAsync())
        {
            return [];
        }

        var town = services.GetRequiredService<PolicyPackages>().District(tenant.Identifier)?.Profile.Towns.Select(pair => pair.Value.Code ?? pair.Key).FirstOrDefault();
        var lines = new List<string>();
        foreach (var person in DemoPeople.Of(tenant.Kind, town))
        {
            lines.Add($"{tenant.Name}　{person.Role.Name}{person.Duty}　{tenant.Identifier}/account/sign-in　{person.UserName}　{await MakeAsync(scope, person)}");
        }

        return lines;
    }

    private static async Task<string> MakeAsync(IServiceProvider scope, DemoPerson person)
    {
        var db = scope.GetRequiredService<PlatformDb>();
        var tenant = scope.GetRequiredService<IMultiTenantContextAccessor>().Tenant.Id;
        var account = new Core.Accounts.Account { TenantId = tenant, UserName = person.UserName, DisplayName = person.DisplayName, Department = person.Department, Area = person.Area };
        var password = RandomPassword();
        scope.GetRequiredService<NewPassword>().Set(account, password);
        db.Add(new RoleGrant { TenantId = tenant, AccountId = account.Id, Role = person.Role.Key, Scope = person.Department ?? person.Area });
        var made = await scope.GetRequiredService<UserManager<Core.Accounts.Account>>().CreateAsync(account);
        return made.Succeeded ? password : throw new InvalidOperationException(made.ToString());
    }

    private static string RandomPassword() =>
        $"{RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz", 4)}-{RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ", 4)}-{RandomNumberGenerator.GetString("23456789", 4)}";

    private void Keep(IEnumerable<string> lines)
    {
        var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(File, options);
        foreach (var line in lines)
        {
            writer.WriteLine(line);
        }
    }
}
