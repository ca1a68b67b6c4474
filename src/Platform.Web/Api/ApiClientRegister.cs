using System.Security.Cryptography;
using OpenIddict.Abstractions;
using Platform.Core.Accounts;
using Platform.Core.Api;
using Platform.Core.Audit;
using Platform.Core.Data;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Platform.Web.Api;

/// <summary>The clients of the tenant at hand: register, give a new secret, revoke. A secret is told once and kept as a hash.</summary>
public sealed class ApiClientRegister(IOpenIddictApplicationManager applications, IOpenIddictTokenManager tokens, PlatformDb db, Rights rights)
{
    private const int SecretBytes = 32;
    private const int NameLength = 100;

    public async Task<IReadOnlyList<ApiClient>> ListAsync(CancellationToken cancellation)
    {
        var clients = new List<ApiClient>();
        await foreach (var application in applications.ListAsync(cancellationToken: cancellation))
        {
            var permissions = await applications.GetPermissionsAsync(application, cancellation);
            clients.Add(new ApiClient(
                (await applications.GetClientIdAsync(application, cancellation))!,
                await applications.GetDisplayNameAsync(application, cancellation) ?? "",
                [.. permissions.Where(permission => permission.StartsWith(OpenIddictConstants.Permissions.Prefixes.Scope, StringComparison.Ordinal)).Select(permission => permission[OpenIddictConstants.Permissions.Prefixes.Scope.Length..])]));
        }

        return [.. clients.OrderBy(client => client.Name, StringComparer.Ordinal)];
    }

    public async Task<ApiClientChange> RegisterAsync(string? name, IReadOnlyList<string> scopes, CancellationToken cancellation)
    {
        if ((Refusal() ?? WhyNot(name, scopes)) is { } reason)
        {
            return new ApiClientChange.Refused(reason);
        }

        var (id, secret) = ($"client-{Guid.CreateVersion7():N}", NewSecret());
        var descriptor = new OpenIddictApplicationDescriptor { ClientId = id, ClientSecret = secret, ClientType = ClientTypes.Confidential, DisplayName = name!.Trim() };
        descriptor.Permissions.UnionWith([OpenIddictConstants.Permissions.Endpoints.Token, OpenIddictConstants.Permissions.GrantTypes.ClientCredentials]);
        descriptor.Permissions.UnionWith(scopes.Select(scope => OpenIddictConstants.Permissions.Prefixes.Scope + scope));
        await applications.CreateAsync(descriptor, cancellation);
        return new ApiClientChange.Told(id, secret);
    }

    /// <summary>A new secret; the old one and every token are void at once.</summary>
    public async Task<ApiClientChange> RotateAsync(string clientId, CancellationToken cancellation)
    {
        if (Refusal() is { } reason)
        {
            return new ApiClientChange.Refused(reason);
        }

        if (await applications.FindByClientIdAsync(clientId, cancellation) is not { } application)
        {
            return new ApiClientChange.Refused("没有这个接口客户。");
        }

        var secret = NewSecret();
        db.Record(new AuditEntry("ApiApplication.rotated", "ApiApplication", clientId));
        await applications.UpdateAsync(application, secret, cancellation);
        await tokens.RevokeByApplicationIdAsync((await applications.GetIdAsync(application, cancellation))!, cancellation);
        return new ApiClientChange.Told(clientId, secret);
    }

    /// <summary>The client and its tokens are void at once.</summary>
    public async Task<ApiClientChange> RevokeAsync(string clientId, CancellationToken cancellation)
    {
        if (Refusal() is { } reason)
        {
            return new ApiClientChange.Refused(reason);
        }

        if (await applications.FindByClientIdAsync(clientId, cancellation) is not { } application)
        {
            return new ApiClientChange.Refused("没有这个接口客户。");
        }

        await applications.DeleteAsync(application, cancellation);
        return new ApiClientChange.Revoked();
    }

    private string? Refusal() => rights.Allows(Core.Accounts.Permissions.ManageRights) ? null : "只有安全管理员能管理接口客户。";

    private static string? WhyNot(string? name, IReadOnlyList<string> scopes) => string.IsNullOrWhiteSpace(name) || name.Length > NameLength
        ? $"请填名称，不超过 {NameLength} 字。"
        : scopes.Count == 0 || !scopes.All(ApiScopes.All.ContainsKey) ? "请至少选一个范围。" : null;

    private static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));
}

public sealed record ApiClient(string Id, string Name, IReadOnlyList<string> Scopes);
