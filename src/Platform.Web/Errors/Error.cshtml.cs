using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Tenancy;
using Platform.Web.Api;
using Platform.Web.Tenancy;

namespace Platform.Web.Errors;

/// <summary>One page for every error, in plain words and with the trace id that support asks for.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel(IMultiTenantContextAccessor accessor, TenantNotice notice) : PageModel
{
    public int Code { get; private set; }
    public string Title { get; private set; } = "";
    public string Advice { get; private set; } = "";
    public string TraceId => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public Task<IActionResult> OnGetAsync([FromRoute] int code) => AnswerAsync(code);

    public Task<IActionResult> OnPostAsync([FromRoute] int code) => AnswerAsync(code);

    private async Task<IActionResult> AnswerAsync(int code)
    {
        Show(code);
        if (!ApiProblem.IsApi(HttpContext, accessor))
        {
            return Page();
        }

        await ApiProblem.Of(HttpContext, Code, Title, Advice).ExecuteAsync(HttpContext);
        return new EmptyResult();
    }

    private void Show(int code)
    {
        Code = OriginalPath.IsErrorPage(HttpContext) ? code : StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
        (Title, Advice) = Code switch
        {
            404 when accessor.MultiTenantContext is null && BasePathStrategy.FirstSegment(OriginalPath.Of(HttpContext)) is not null
                => ("没有这个区县", "网址开头的区县不在本站，或者网址写错了。"),
            404 => ("没有这一页", "网址可能写错了，或者这一页已经移走。"),
            401 => ("请先登录", "这一页要登录后才能看。"),
            403 when SuspendedTenants.Refused(HttpContext, accessor) => ("现在只能查看", $"{notice.Sentence}"),
            405 => ("不能这样办理", "请返回上一页，从页面上的按钮或链接进入。"),
            400 => ("没有看懂这次请求", "请返回上一页，检查填写的内容后再试。"),
            403 => ("没有权限", "这一页不对当前账号开放。"),
            503 when accessor.MultiTenantContext is { TenantInfo: var tenant } => ($"{tenant.Name}的政策暂时不能显示", "政策资料有待核对，核对好就恢复。要办事的，请先向当地卫生健康部门咨询。"),
            _ => ("系统出了问题", "请稍后再试。仍不行时，把下面的追踪号告诉技术人员。"),
        };
    }
}
