using Platform.Core.Tenancy;

namespace Platform.Web.Tenancy;

/// <summary>What the pages of a tenant that can only be read say about it.</summary>
public sealed class TenantNotice(IMultiTenantContextAccessor accessor, TenantDirectory directory)
{
    /// <summary>Null while the tenant works as usual.</summary>
    public string? Sentence => accessor.MultiTenantContext?.TenantInfo switch
    {
        { State: TenantState.Suspended } tenant => $"{tenant.Name}已停用，只能查看，不能办理。{tenant.Notice}",
        { State: TenantState.Archived } tenant => $"{tenant.Name}已归档，只能查看，不能办理。",
        { State: TenantState.Succeeded } tenant => $"{tenant.Name}{Succession(tenant)}，这里只能查看，不能办理。",
        _ => null,
    };

    private string Succession(TenantInfo tenant)
    {
        var successor = tenant.SuccessorId is { } id ? directory.GetById(id)?.Name : null;
        var day = tenant.SuccessionDay is { } from ? $"自{from:yyyy年M月d日}起" : "";
        return successor is null ? $"{day}已撤并" : $"{day}由{successor}承继";
    }
}
