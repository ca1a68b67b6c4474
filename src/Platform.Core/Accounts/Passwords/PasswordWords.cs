using Platform.Core.Accounts.Security;

namespace Platform.Core.Accounts.Passwords;

/// <summary>The rules of passwords in one sentence, for the hint beside the field.</summary>
public static class PasswordWords
{
    public static string Of(SecuritySettings settings) =>
        $"至少 {settings.PasswordLength} 个字符，大写字母、小写字母、数字、其他符号中至少 {settings.PasswordClasses} 类，不含用户名，不与最近 {settings.FormerPasswords} 次相同。";
}
