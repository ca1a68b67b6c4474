using Platform.Core.Tenancy;
using Platform.Core.Time;
using Platform.Policy.Wording;

namespace Platform.Web.Tenancy;

/// <summary>What the pages of a tenant that can only be read, or is not in use yet, say about it.</summary>
public sealed class TenantNotice(IMultiTenantContextAccessor accessor, TenantDirectory directory, Calendar calendar)
{
    /// <summary>Null while the tenant works as usual.</summary>
    public string? Sentence => accessor.MultiTenantContext?.TenantInfo switch
    {
        { State: TenantState.Suspended } tenant => $"{tenant.Name}已停用，只能查看，不能办理。{tenant.Notice}",
        { State: TenantState.Archived } tenant => $"{tenant.Name}已归档，只能查看，不能办理。",
        { State: TenantState.Succeeded } tenant => $"{tenant.Name}{Succession(tenant)}，这里只能查看，不能办理。",
        { LiveFrom: { } live } tenant when live > calendar.Today() => $"{tenant.Name}尚未正式启用，自{DateWords.Day(live)}起正式启用；此前的内容供核对，以政府公布的文本为准。",
        _ => null,
    };

    private string Succession(TenantInfo tenant)
    {
        var successor = tenant.SuccessorId is { } id ? directory.GetById(id)?.Name : null;
        var day = tenant.SuccessionDay is { } from ? $"自{from:yyyy年M月d日}起" : "";
        return successor is null ? $"{day}已撤并" : $"{day}由{successor}承继";
    }
}
