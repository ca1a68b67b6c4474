using Platform.Policy.Model;

namespace Platform.Web.Policy.Portal;

/// <summary>One step on the way to an open institution, with the items that say so.</summary>
public sealed record BriefStep(string Title, string? Text, IReadOnlyList<BriefLine> Lines)
{
    private const int MostLines = 5;

    /// <summary>Register, gather the papers, file, be inspected, staff: only what the policy says something about.</summary>
    public static IReadOnlyList<BriefStep> Of(PolicyView policy) =>
        [.. new[] { Register(policy), Papers(policy), File(policy), Staff(policy) }.Where(step => step.Lines.Count > 0)];

    private static BriefStep Register(PolicyView policy) => new(
        "登记", "按法人类型选登记部门",
        [.. Registrations(policy).Select(registration => new BriefLine(registration.Title, PolicyWords.Departments(policy, registration.Authorities), registration))]);

    // A sentence about every form says less than one line for each form.
    private static IEnumerable<Registration> Registrations(PolicyView policy)
    {
        var particular = policy.Registration.Where(registration => registration.Form != LegalForm.Any).ToList();
        return particular.Count > 1 ? particular : policy.Registration;
    }

    private static BriefStep Papers(PolicyView policy) => new(
        "备料", policy.Materials.Count > 0 ? $"备案材料 {policy.Materials.Count} 样" : null,
        [.. policy.Materials.Select(material => new BriefLine(material.Title, null, material))]);

    private static BriefStep File(PolicyView policy) => new(
        "备案", "登记后向卫生健康部门备案",
        [
            .. policy.Requirements
                .Where(requirement => requirement.Topic is FilingTopic.Filing or FilingTopic.Deadline or FilingTopic.Inspection or FilingTopic.Change)
                .OrderBy(requirement => requirement.Topic is FilingTopic.Change).ThenByDescending(requirement => requirement.Value is not null)
                .Take(MostLines)
                .Select(requirement => new BriefLine(
                    requirement.Title, requirement.Value is { } value ? $"{PolicyWords.Number(value)} {requirement.Unit}" : requirement.Text, requirement)),
        ]);

    private static BriefStep Staff(PolicyView policy) => new(
        "配人", "各岗位要有的条件",
        [.. policy.Staffing.Take(MostLines).Select(staff => new BriefLine(staff.Post, staff.Text, staff))]);
}

/// <summary>One line of a step.</summary>
public sealed record BriefLine(string Title, string? Text, PolicyItem Item);
