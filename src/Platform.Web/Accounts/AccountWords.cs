using Platform.Core.Accounts.Administration;
using Platform.Core.Accounts.Granting;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Tenancy;

namespace Platform.Web.Accounts;

/// <summary>Accounts in words.</summary>
internal static class AccountWords
{
    public static string Of(FindAccounts.State state) => state switch
    {
        FindAccounts.State.Open => "启用",
        FindAccounts.State.Locked => "已锁定",
        FindAccounts.State.Disabled => "已停用",
        _ => state.ToString(),
    };

    public static string Roles(Invitation invitation, RoleChoices choices) =>
        string.Join("、", invitation.Roles.Select(InvitedRole.Parse).Select(role => choices.NameOf(role.Role, role.Scope)));

    /// <summary>The link that an invited person of another tenant opens.</summary>
    public static string Link(HttpRequest request, TenantInfo tenant, string key) => $"{request.Scheme}://{request.Host}/{tenant.Identifier}/account/invited?key={key}";

    /// <summary>The link that an invited person opens; whoever has it can use it.</summary>
    public static string Link(HttpRequest request, string key) => $"{request.Scheme}://{request.Host}{request.PathBase}/account/invited?key={key}";
}
