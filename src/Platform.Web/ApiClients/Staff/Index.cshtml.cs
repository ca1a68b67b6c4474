using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Web.Api;

namespace Platform.Web.ApiClients.Staff;

/// <summary>接口客户: the systems that may call the tenant's API.</summary>
[Authorize(Policy = Permissions.ManageRights)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(ApiClientRegister register) : PageModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public List<string> Scopes { get; set; } = [];

    public IReadOnlyList<ApiClient> Clients { get; private set; } = [];

    /// <summary>Null before anything was asked.</summary>
    public ApiClientChange? Change { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Clients = await register.ListAsync(cancellation);

    // The secret is in this one answer, so there is no redirect after the post.
    public async Task OnPostAsync(CancellationToken cancellation) => await ShowAsync(await register.RegisterAsync(Name, Scopes, cancellation), cancellation);

    public async Task OnPostRotateAsync(string client, CancellationToken cancellation) => await ShowAsync(await register.RotateAsync(client, cancellation), cancellation);

    public async Task OnPostRevokeAsync(string client, CancellationToken cancellation) => await ShowAsync(await register.RevokeAsync(client, cancellation), cancellation);

    private async Task ShowAsync(ApiClientChange change, CancellationToken cancellation)
    {
        Change = change;
        Clients = await register.ListAsync(cancellation);
    }
}
