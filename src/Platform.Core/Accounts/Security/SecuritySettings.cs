namespace Platform.Core.Accounts.Security;

/// <summary>
/// The numbers of 身份鉴别 (GB/T 22239-2019 8.1.4.1 a–d: complexity and regular change of passwords, answer to failed attempts, time-outs, a second
/// factor). The standard asks for the measures and leaves the numbers; these are the defaults, <c>Platform:Security</c> changes them.
/// </summary>
public sealed record SecuritySettings
{
    /// <summary>Fewest characters of a password (8.1.4.1 a).</summary>
    public int PasswordLength { get; init; } = 10;

    /// <summary>How many of the four classes (upper case, lower case, digits, others) a password has (8.1.4.1 a).</summary>
    public int PasswordClasses { get; init; } = 3;

    /// <summary>How many of the last passwords cannot be taken again (8.1.4.1 a).</summary>
    public int FormerPasswords { get; init; } = 5;

    /// <summary>Days after which a password has to be changed (8.1.4.1 a).</summary>
    public int PasswordDays { get; init; } = 90;

    /// <summary>Failures in a row that lock an account (8.1.4.1 b).</summary>
    public int FailedAttempts { get; init; } = 5;

    /// <summary>Minutes for which it is locked (8.1.4.1 b).</summary>
    public int LockMinutes { get; init; } = 15;

    /// <summary>Minutes without a request after which a sign-in ends (8.1.4.1 b).</summary>
    public int IdleMinutes { get; init; } = 30;

    /// <summary>Hours after which it ends in any case (8.1.4.1 b).</summary>
    public int SignInHours { get; init; } = 12;

    /// <summary>Sign-ins of one account at the same time; one more ends the oldest.</summary>
    public int ConcurrentSignIns { get; init; } = 3;

    /// <summary>Seconds within which a sign-in that was ended elsewhere is refused.</summary>
    public int CheckSeconds { get; init; } = 30;

    /// <summary>Whether holders of administrators' roles need a second factor (8.1.4.1 d); a demonstration does without.</summary>
    public bool SecondFactor { get; init; } = true;

    /// <summary>Recovery codes made at once, each good for one sign-in.</summary>
    public int RecoveryCodes { get; init; } = 10;

    /// <summary>Days for which an invitation can be used.</summary>
    public int InvitationDays { get; init; } = 7;

    /// <summary>Hours for which a link to set a new password can be used.</summary>
    public int ResetHours { get; init; } = 24;

    /// <summary>Minutes for which the first administrator's link can be used.</summary>
    public int FirstLinkMinutes { get; init; } = 60;
}
