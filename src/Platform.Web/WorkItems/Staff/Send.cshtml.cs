using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.WorkItems;
using Platform.Web.Components;
using Platform.Web.Components.Tables;
using Platform.Web.Routing;

namespace Platform.Web.WorkItems.Staff;

/// <summary>交办: a piece of work for colleagues, departments and towns.</summary>
[Authorize(Policy = Permissions.Work)]
public sealed class SendModel(SendWorkItems send, FindReceivers find, StaffLinks links) : PageModel
{
    public static readonly IReadOnlyList<Option> Kinds = [new("to-do", "待办：对方要办，办结后答复"), new(SendForm.ToRead, "待阅：对方看过即可")];

    [BindProperty]
    public SendForm Form { get; set; } = new();

    public IReadOnlyList<Option> Departments { get; private set; } = [];

    public IReadOnlyList<Option> Areas { get; private set; } = [];

    public IReadOnlyList<Option> People { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Form.Due is { Text.Length: > 0, Value: null } unread)
        {
            ModelState.AddModelError("Form.Due", $"没有看懂日期“{unread.Text}”。写成 2026.12.16 或 2026年12月16日。");
            return await ShowAsync(cancellation);
        }

        switch (await send.RunAsync(Form.ToCommand(), cancellation))
        {
            case SendWorkItems.Result.Done done:
                PageMessages.Say(TempData, $"已交给{string.Join("、", done.Items.Select(item => item.Receiver))}。");
                return LocalRedirect(Url.Content(links.Of("work-items/sent")));
            case SendWorkItems.Result.Refused refused:
                refused.Faults.ToList().ForEach(fault => ModelState.AddModelError($"Form.{fault.Field}", fault.Sentence));
                return await ShowAsync(cancellation);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<PageResult> ShowAsync(CancellationToken cancellation)
    {
        var receivers = await find.RunAsync(cancellation);
        Departments = [.. receivers.Departments.Select(pair => new Option(pair.Key, pair.Value))];
        Areas = [.. receivers.Areas.Select(pair => new Option(pair.Key, pair.Value))];
        People = [.. receivers.People.Values.Select(person => new Option(person.Id.ToString(), $"{person.Name}（{person.UserName}）"))];
        return Page();
    }
}
