using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts.Administration;
using Platform.Core.Accounts.Factors;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Accounts.Passwords;
using Platform.Core.Accounts.Security;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Keys.Cookies;
using Platform.Core.Time;

namespace Platform.Core.Accounts;

/// <summary>Accounts and what they sign in with.</summary>
internal static class AccountRegistration
{
    private const string NameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._";

    public static void AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        // A demonstration is reachable from its own machine only, and has to be usable without a telephone at hand.
        var secondFactor = !configuration.GetValue<bool>("Platform:Demo");
        services.AddSingleton(provider => SecurityRules.Read(configuration, secondFactor, provider.GetRequiredService<Calendar>()));
        services.AddCookieKeys();
        // Before Identity's own, which it then leaves out.
        services.AddScoped<IPasswordValidator<Account>, PasswordRules>();
        services.AddIdentityCore<Account>(options => options.User.AllowedUserNameCharacters = NameCharacters)
            .AddUserStore<AccountStore>()
            .AddErrorDescriber<ChineseIdentityErrors>();
        services.AddSingleton<CheckedSignIns>();
        services.AddScoped<EndSignIns>();
        services.AddScoped<OpenSignIn>();
        services.AddScoped<SignInCheck>();
        services.AddScoped<SignInWithPassword>();
        services.AddScoped<SignInWithSecondFactor>();
        services.AddScoped<SecondFactorProof>();
        services.AddScoped<Authenticator>();
        services.AddScoped<PasswordProof>();
        services.AddScoped<NewPassword>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<FindSignIns>();
        services.AddScoped<FindRoles>();
        services.AddScoped<FindAccounts>();
        services.AddScoped<AdministerAccount>();
        services.AddScoped<DisableAccount>();
        services.AddScoped<InvitationFaults>();
        services.AddScoped<Invite>();
        services.AddScoped<AcceptInvitation>();
        services.AddScoped<RevokeInvitation>();
        services.AddScoped<InviteFirstAdministrator>();
        services.AddScoped<InviteDistrictAdministrator>();
    }
}
