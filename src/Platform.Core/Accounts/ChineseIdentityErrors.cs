using Microsoft.AspNetCore.Identity;

namespace Platform.Core.Accounts;

/// <summary>Identity's errors, as people read them beside a field.</summary>
internal sealed class ChineseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Of(nameof(DefaultError), "没有保存，请稍后再试。");

    public override IdentityError ConcurrencyFailure() => Of(nameof(ConcurrencyFailure), "别人刚刚改过这个账号，请刷新后再试。");

    public override IdentityError PasswordMismatch() => Of(nameof(PasswordMismatch), "密码不对。");

    public override IdentityError InvalidToken() => Of(nameof(InvalidToken), "链接无效。");

    public override IdentityError RecoveryCodeRedemptionFailed() => Of(nameof(RecoveryCodeRedemptionFailed), "备用码不对，或已经用过。");

    public override IdentityError InvalidUserName(string? userName) => Of(nameof(InvalidUserName), "用户名只能用字母、数字和 . _ - 。");

    public override IdentityError DuplicateUserName(string userName) => Of(nameof(DuplicateUserName), $"用户名“{userName}”已有人使用，请换一个。");

    public override IdentityError InvalidEmail(string? email) => Of(nameof(InvalidEmail), "电子邮箱不对。");

    public override IdentityError DuplicateEmail(string email) => Of(nameof(DuplicateEmail), "这个电子邮箱已有人使用。");

    public override IdentityError UserAlreadyHasPassword() => Of(nameof(UserAlreadyHasPassword), "这个账号已有密码。");

    public override IdentityError UserLockoutNotEnabled() => Of(nameof(UserLockoutNotEnabled), "这个账号不能锁定。");

    private static IdentityError Of(string code, string sentence) => new() { Code = code, Description = sentence };
}
