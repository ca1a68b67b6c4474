using Platform.Core.Accounts;

namespace Platform.Core.WorkItems;

/// <summary>Who looks at work: what is for the person, for the departments, and for the areas that the person works for.</summary>
public sealed record WorkItemReader(Guid AccountId, string Name, IReadOnlyList<string> Departments, IReadOnlyList<string> Areas)
{
    /// <summary>代办: whose own work the person does meanwhile.</summary>
    public IReadOnlyList<ActingFor> ActsFor { get; init; } = [];

    /// <summary>The person, and whoever the person acts for.</summary>
    internal IReadOnlyList<Guid> Accounts => [AccountId, .. ActsFor.Select(lender => lender.AccountId)];

    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public static WorkItemReader Of(Rights rights)
    {
        ArgumentNullException.ThrowIfNull(rights);
        var account = rights.AccountId ?? throw new InvalidOperationException("Work is read by somebody who is signed in.");
        return new WorkItemReader(account, rights.Name, [.. rights.Departments(Permissions.Work)], [.. rights.Areas(Permissions.Work)])
        {
            ActsFor = [.. rights.Held.Where(one => one.Role.Permissions.Contains(Permissions.Work)).Select(one => one.For).OfType<ActingFor>().Distinct()],
        };
    }

    /// <summary>The name under which the reader does what was for somebody: its own, or both where it acts for that person.</summary>
    internal string NameFor(WorkItem item) =>
        ActsFor.FirstOrDefault(lender => lender.AccountId == item.AssigneeId) is { } lender ? lender.Signs(Name) : Name;
}
