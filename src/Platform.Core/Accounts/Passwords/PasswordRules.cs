using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts.Security;
using Platform.Core.Data;

namespace Platform.Core.Accounts.Passwords;

/// <summary>What a new password must be, by <see cref="SecuritySettings"/>; all that is wrong is said at once.</summary>
internal sealed class PasswordRules(PlatformDb db, SecurityRules rules) : IPasswordValidator<Account>
{
    public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(user);
        var settings = rules.Today;
        List<string> wrong = [.. Shape(settings, user, password ?? "")];
        if (wrong.Count == 0 && await WasUsedAsync(manager, user, password!, settings).ConfigureAwait(false))
        {
            wrong.Add($"不能再用最近 {settings.FormerPasswords} 次用过的密码。");
        }

        return wrong.Count == 0 ? IdentityResult.Success : IdentityResult.Failed([.. wrong.Select(sentence => new IdentityError { Code = "Password", Description = sentence })]);
    }

    private static IEnumerable<string> Shape(SecuritySettings settings, Account account, string password)
    {
        if (password.Length < settings.PasswordLength)
        {
            yield return $"密码至少 {settings.PasswordLength} 个字符。";
        }

        if (Classes(password) < settings.PasswordClasses)
        {
            yield return $"大写字母、小写字母、数字、其他符号，至少要有 {settings.PasswordClasses} 类。";
        }

        if (account.UserName is { Length: > 0 } name && password.Contains(name, StringComparison.OrdinalIgnoreCase))
        {
            yield return "密码不能含有用户名。";
        }
    }

    private static int Classes(string password) => new[]
    {
        password.Any(char.IsAsciiLetterUpper), password.Any(char.IsAsciiLetterLower), password.Any(char.IsAsciiDigit), password.Any(sign => !char.IsAsciiLetterOrDigit(sign)),
    }.Count(has => has);

    private async Task<bool> WasUsedAsync(UserManager<Account> manager, Account account, string password, SecuritySettings settings)
    {
        var former = await db.Set<FormerPassword>().AsNoTracking()
            .Where(row => row.AccountId == account.Id)
            .OrderByDescending(row => row.SetAt).ThenByDescending(row => row.Id)
            .Take(settings.FormerPasswords)
            .Select(row => row.Hash)
            .ToListAsync().ConfigureAwait(false);
        return former.Exists(hash => manager.PasswordHasher.VerifyHashedPassword(account, hash, password) != PasswordVerificationResult.Failed);
    }
}
