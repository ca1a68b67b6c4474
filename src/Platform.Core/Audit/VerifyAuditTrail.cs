using Platform.Core.Jobs;

namespace Platform.Core.Audit;

/// <summary>核验审计链: walks the whole trail of the tenant, which may be long, and tells what it found.</summary>
public sealed class VerifyAuditTrail(AuditVerification verification) : IJobHandler
{
    public const string JobKind = "audit-verify";

    public string Kind => JobKind;

    public async Task<string> RunAsync(JobRun run, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(run);
        var finding = await verification.RunAsync(cancellation, (seen, count) => run.DoneAsync(Number(seen), Number(count), cancellation)).ConfigureAwait(false);
        return finding.Sentence;
    }

    private static int Number(long count) => (int)Math.Min(count, int.MaxValue);
}
