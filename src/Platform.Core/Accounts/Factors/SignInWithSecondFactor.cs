using Microsoft.AspNetCore.Identity;
using Platform.Core.Accounts.SignIns;

namespace Platform.Core.Accounts.Factors;

/// <summary>登录, second step, for an account whose password was right a moment ago.</summary>
public sealed class SignInWithSecondFactor(UserManager<Account> accounts, SecondFactorProof proof, OpenSignIn open)
{
    /// <returns>The account and its sign-in; null if it was refused.</returns>
    public async Task<(Account Account, SignIn SignIn)?> RunAsync(Guid id, string code, Device device, CancellationToken cancellation)
    {
        var account = await accounts.FindByIdAsync(id.ToString()).ConfigureAwait(false);
        if (account is null || await proof.RunAsync(account, code, cancellation).ConfigureAwait(false) is not { } step)
        {
            return null;
        }

        account.Succeed();
        return (account, await open.RunAsync(account, device, step, cancellation).ConfigureAwait(false));
    }
}
