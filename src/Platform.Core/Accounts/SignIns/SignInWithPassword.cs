using Microsoft.AspNetCore.Identity;
using Platform.Core.Accounts.Passwords;

namespace Platform.Core.Accounts.SignIns;

/// <summary>登录, first step: user name and password. All refusals look alike, whatever their reason.</summary>
public sealed class SignInWithPassword(UserManager<Account> accounts, PasswordProof proof, OpenSignIn open)
{
    public async Task<Result> RunAsync(string userName, string password, Device device, CancellationToken cancellation)
    {
        var account = await accounts.FindByNameAsync(userName.Trim()).ConfigureAwait(false);
        if (!await proof.RunAsync(account, password, cancellation).ConfigureAwait(false) || account is null)
        {
            return new Result.Refused();
        }

        if (account.TwoFactorEnabled)
        {
            return new Result.NeedsSecondFactor(account);
        }

        account.Succeed();
        return new Result.Done(account, await open.RunAsync(account, device, null, cancellation).ConfigureAwait(false));
    }

    public abstract record Result
    {
        private Result()
        {
        }

        public sealed record Refused : Result;

        public sealed record NeedsSecondFactor(Account Account) : Result;

        public sealed record Done(Account Account, SignIn SignIn) : Result;
    }
}
