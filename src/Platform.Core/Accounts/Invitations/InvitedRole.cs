namespace Platform.Core.Accounts.Invitations;

/// <summary>A role that an invitation promises, and what it is limited to: <c>department_officer:health</c>.</summary>
public sealed record InvitedRole(string Role, string? Scope = null)
{
    public static InvitedRole Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new InvitedRole(text) : new InvitedRole(text[..colon], text[(colon + 1)..]);
    }

    public override string ToString() => Scope is null ? Role : $"{Role}:{Scope}";
}
