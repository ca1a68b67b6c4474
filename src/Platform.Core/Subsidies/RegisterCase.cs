using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts;
using Platform.Core.Audit;
using Platform.Core.Tenancy;
using Platform.Policy.Model;

namespace Platform.Core.Subsidies;

/// <summary>登记: an officer writes down an application, for the department or the town that he works for.</summary>
public sealed class RegisterCase(CaseDesk desk, CaseEntryCheck check, CaseSeal seal)
{
    private const int Attempts = 5;

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

        var (department, area) = Place(plan!.Subsidy);
        if (department is null)
        {
            return new CaseChange.Refused("这项补贴没有写明由哪个部门审核，镇街不能登记，请交部门登记。");
        }

        var applicant = command.Entry.Applicant!.Trim();
        var particulars = seal.Close(new CaseParticulars(applicant, command.Entry.Facts, command.Entry.Typed));
        for (var attempt = 1; ; attempt++)
        {
            var act = desk.Act();
            var made = new SubsidyCase
            {
                TenantId = desk.Db.TenantId ?? throw new TenantRequiredException(),
                Number = await NextAsync(cancellation).ConfigureAwait(false),
                Scheme = command.Scheme,
                SchemeTitle = plan.Subsidy.Title,
                Particulars = particulars,
                ApplicantIndex = seal.IndexOf(applicant),
                Day = command.Entry.Day!.Value,
                Department = department,
                Area = area,
                RegisteredById = act.AccountId,
                RegisteredBy = act.Name,
                RegisteredAt = act.At,
            };
            desk.Db.Add(made);
            desk.Db.Record(new AuditEntry("SubsidyCase.registered", "SubsidyCase", made.Id.ToString()));
            try
            {
                await desk.Db.SaveChangesAsync(cancellation).ConfigureAwait(false);
                return new CaseChange.Done(made);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Somebody else took the number.
                desk.Db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<int> NextAsync(CancellationToken cancellation) =>
        (await desk.Db.Set<SubsidyCase>().MaxAsync(one => (int?)one.Number, cancellation).ConfigureAwait(false) ?? 0) + 1;

    // A town's case is reviewed by the department that the scheme names.
    private (string? Department, string? Area) Place(Subsidy scheme) =>
        First(desk.Rights.Departments(Permissions.Work)) is { } own ? (own, null)
        : (scheme.Reviews.Concat(scheme.Pays).FirstOrDefault(), First(desk.Rights.Areas(Permissions.Work)));

    private static string? First(IEnumerable<string> keys) => keys.Order(StringComparer.Ordinal).FirstOrDefault();
}
