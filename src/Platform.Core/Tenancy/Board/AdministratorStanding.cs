namespace Platform.Core.Tenancy.Board;

/// <summary>县级管理员到位情况.</summary>
public enum AdministratorStanding
{
    /// <summary>没有: neither an administrator nor a link.</summary>
    None,

    /// <summary>链接过期: nobody came with it.</summary>
    Lapsed,

    /// <summary>已邀请: the link can still be used.</summary>
    Invited,

    /// <summary>There is an account that never signed in.</summary>
    NeverCame,

    Came,
}
