namespace Platform.Core.Accounts.SignIns;

/// <summary>Why a sign-in ended.</summary>
public enum SignInEnd
{
    /// <summary>退出.</summary>
    SignedOut,

    /// <summary>久未操作.</summary>
    Idle,

    /// <summary>到了最长时限.</summary>
    TooLong,

    /// <summary>本人或管理员结束.</summary>
    Revoked,

    /// <summary>在别处又登录，超过了同时登录的数目.</summary>
    Displaced,

    /// <summary>改了密码.</summary>
    PasswordChanged,

    /// <summary>账号停用.</summary>
    Disabled,
}
