using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Time;

namespace Platform.Core.WorkItems;

/// <summary>交办: sends one piece of work to colleagues, departments and towns, an item each.</summary>
public sealed class SendWorkItems(PlatformDb db, WorkItemDesk desk, FindReceivers receivers, Rights rights, Calendar calendar)
{
    /// <summary>The module of what people send each other.</summary>
    public const string Module = "assignments";

    public sealed record Command(WorkItemKind Kind, string? Title, string? Text, IReadOnlyList<Guid> People, IReadOnlyList<string> Departments, IReadOnlyList<string> Areas, DateOnly? Due);

    public abstract record Result
    {
        private Result()
        {
        }

        public sealed record Done(IReadOnlyList<WorkItem> Items) : Result;

        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result;
    }

    public async Task<Result> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        var possible = await receivers.RunAsync(cancellation).ConfigureAwait(false);
        if (Faults(command, possible) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        List<WorkItem> items =
        [
            .. command.Departments.Distinct().Select(department => Item(command, possible.Departments[department], department: department)),
            .. command.Areas.Distinct().Select(area => Item(command, possible.Areas[area], area: area)),
            .. command.People.Distinct().Select(person => Item(command, possible.People[person].Name, assignee: person)),
        ];
        items.ForEach(desk.Send);
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return new Result.Done(items);
    }

    private WorkItem Item(Command command, string receiver, Guid? assignee = null, string? department = null, string? area = null) => new()
    {
        Kind = command.Kind,
        Module = Module,
        Title = command.Title!.Trim(),
        Text = string.IsNullOrWhiteSpace(command.Text) ? null : command.Text.Trim(),
        AssigneeId = assignee,
        Department = department,
        Area = area,
        Receiver = receiver,
        SenderId = rights.AccountId,
        Sender = rights.Name,
        SentAt = calendar.Now(),
        Due = command.Due,
    };

    private List<Fault> Faults(Command command, Receivers possible)
    {
        (bool Wrong, string Field, string Sentence)[] rules =
        [
            (string.IsNullOrWhiteSpace(command.Title), nameof(Command.Title), "请写明是什么事。"),
            (command.Title?.Trim().Length > WorkItem.TitleLength, nameof(Command.Title), $"事项写得太长，请缩到 {WorkItem.TitleLength} 字以内，其余写进说明。"),
            (command.Text?.Trim().Length > WorkItem.TextLength, nameof(Command.Text), $"说明太长，请缩到 {WorkItem.TextLength} 字以内。"),
            (command.People.Count + command.Departments.Count + command.Areas.Count == 0, nameof(Command.Departments), "请选择交给哪个部门、镇街或哪位同事。"),
            (command.People.Any(person => !possible.People.ContainsKey(person)), nameof(Command.People), "所选的同事已不在，请重新选择。"),
            (command.Departments.Any(department => !possible.Departments.ContainsKey(department)), nameof(Command.Departments), "所选部门还没有人开通账号，发出去没有人收，请改选。"),
            (command.Areas.Any(area => !possible.Areas.ContainsKey(area)), nameof(Command.Areas), "所选镇街还没有人开通账号，发出去没有人收，请改选。"),
            (command.Due < calendar.Today(), nameof(Command.Due), "期限已经过去，请填今天或以后的日期。"),
        ];
        return [.. rules.Where(rule => rule.Wrong).Select(rule => new Fault(rule.Field, rule.Sentence))];
    }
}
