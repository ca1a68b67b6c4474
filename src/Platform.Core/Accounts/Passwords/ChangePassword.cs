using Microsoft.AspNetCore.Identity;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Data;

namespace Platform.Core.Accounts.Passwords;

/// <summary>修改密码: the person knows the current one; every other sign-in ends.</summary>
public sealed class ChangePassword(PlatformDb db, UserManager<Account> accounts, NewPassword passwords, EndSignIns end, PasswordProof proof)
{
    public async Task<Result> RunAsync(Guid id, Guid? signIn, string current, string chosen, CancellationToken cancellation)
    {
        var account = await accounts.FindByIdAsync(id.ToString()).ConfigureAwait(false) ?? throw new InvalidOperationException("A signed-in account is gone.");
        if (!await proof.RunAsync(account, current, cancellation).ConfigureAwait(false))
        {
            return new Result.WrongPassword();
        }

        if (await passwords.FaultsAsync(account, chosen).ConfigureAwait(false) is { Count: > 0 } faults)
        {
            return new Result.Unfit(faults);
        }

        passwords.Set(account, chosen);
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        await end.AllAsync(id, signIn, SignInEnd.PasswordChanged, cancellation).ConfigureAwait(false);
        return new Result.Done();
    }

    public abstract record Result
    {
        private Result()
        {
        }

        public sealed record Done : Result;

        public sealed record WrongPassword : Result;

        public sealed record Unfit(IReadOnlyList<string> Faults) : Result;
    }
}
