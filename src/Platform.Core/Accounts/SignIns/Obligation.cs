namespace Platform.Core.Accounts.SignIns;

/// <summary>What a signed-in person has to do before anything else.</summary>
public enum Obligation
{
    None,

    /// <summary>修改密码: set by somebody else, or too old.</summary>
    ChangePassword,

    /// <summary>绑定动态口令: a role that needs a second factor, and none is set up.</summary>
    SetUpSecondFactor,
}
