using Platform.Core.Accounts.SignIns;

namespace Platform.Web.Accounts;

/// <summary>Sign-ins in words.</summary>
internal static class SignInWords
{
    public static string Of(SignInEnd? end) => end switch
    {
        null => "登录中",
        SignInEnd.SignedOut => "已退出",
        SignInEnd.Idle => "久未操作，已结束",
        SignInEnd.TooLong => "超过最长时限，已结束",
        SignInEnd.Revoked => "已被结束",
        SignInEnd.Displaced => "在别处登录，已结束",
        SignInEnd.PasswordChanged => "改了密码，已结束",
        SignInEnd.Disabled => "账号停用，已结束",
        _ => end.ToString()!,
    };
}
