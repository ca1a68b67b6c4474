using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Tests.Web;

namespace Platform.Tests.Accounts;

/// <summary>The invented districts, for people who sign in.</summary>
public sealed class AccountsApp : InventedDistricts
{
    public WatchedHasher Hasher { get; } = new();

    protected override void Add(IServiceCollection services) => services.AddSingleton<IPasswordHasher<Account>>(Hasher);
}
