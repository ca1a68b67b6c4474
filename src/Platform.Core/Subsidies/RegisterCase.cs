using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts;
using Platform.Core.Policies;
using Platform.Core.Tenancy;
using Platform.Policy.Model;
using Platform.Policy.Subsidies;

namespace Platform.Core.Subsidies;

/// <summary>登记: an officer writes down an application, for the department or the town that he works for.</summary>
public sealed class RegisterCase(CaseDesk desk, CaseEntryCheck check, CaseSeal seal, PolicyReader policy)
{
    public sealed record Command(string Scheme, CaseEntry Entry);

    public async Task<CaseChange> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (!desk.MayRegister)
        {
            return new CaseChange.Refused("补贴办件由部门或镇街的经办人登记。");
        }

        if (check.WhyNot(command.Scheme, command.Entry, out var plan) is { } refused)
        {
            return refused;
        }

        if (Place(plan!.Subsidy) is not { } place)
        {
            return new CaseChange.Refused(WhoReviews(plan));
        }

        var applicant = command.Entry.Applicant!.Trim();
        await using var alone = await desk.Db.BeginAloneAsync(cancellation).ConfigureAwait(false);
        var made = new SubsidyCase
        {
            TenantId = desk.Db.TenantId ?? throw new TenantRequiredException(),
            Number = (await desk.Db.Set<SubsidyCase>().MaxAsync(one => (int?)one.Number, cancellation).ConfigureAwait(false) ?? 0) + 1,
            Scheme = command.Scheme,
            SchemeTitle = plan.Subsidy.Title,
            Particulars = seal.Close(new CaseParticulars(applicant, command.Entry.Facts, command.Entry.Typed)),
            ApplicantIndex = seal.IndexOf(applicant),
            Day = command.Entry.Day!.Value,
            Department = place.Department,
            Area = place.Area,
            RegisteredById = desk.Rights.AccountId,
            RegisteredBy = desk.Rights.Name,
            RegisteredAt = desk.Now,
        };
        desk.Db.Add(made);
        desk.Tell(made, CaseStepKind.Registered);
        await desk.Db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        await alone.CommitAsync(cancellation).ConfigureAwait(false);
        return new CaseChange.Done(made);
    }

    // The department that the scheme names decides: the person's own, or the first that a town's case goes to. Where it names none, the person's own.
    private (string Department, string? Area)? Place(Subsidy scheme)
    {
        List<string> named = [.. scheme.Reviews.Concat(scheme.Pays).Distinct(StringComparer.Ordinal)];
        List<string> own = [.. desk.Rights.Departments(Permissions.WorkOnSubsidies).Order(StringComparer.Ordinal)];
        return (named, own) switch
        {
            (_, []) => named is [var first, ..] ? (first, desk.Rights.Areas(Permissions.WorkOnSubsidies).Order(StringComparer.Ordinal).First()) : null,
            ([], [var only, ..]) => (only, null),
            _ => named.FirstOrDefault(own.Contains) is { } both ? (both, null) : null,
        };
    }

    private string WhoReviews(RulePlan plan)
    {
        var named = plan.Subsidy.Reviews.Concat(plan.Subsidy.Pays).Distinct(StringComparer.Ordinal).Select(key => policy.InForce().Departments.GetValueOrDefault(key)?.Name ?? key).ToList();
        return named.Count == 0 ? "这项补贴没有写明由哪个部门审核，镇街不能登记，请交部门登记。" : $"这项补贴由{string.Join("、", named)}办理，请交其登记。";
    }
}
