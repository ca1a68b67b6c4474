using Platform.Core.Jobs;
using Platform.Core.Tenancy;

namespace Platform.Tests.Jobs;

internal sealed class CountingJob(List<string> done, IMultiTenantContextAccessor accessor) : IJobHandler
{
    public string Kind => "counting";

    public async Task<string> RunAsync(JobRun run, CancellationToken cancellation)
    {
        for (var item = 1; item <= 3; item++)
        {
            done.Add($"{accessor.Tenant.Identifier} {item}");
            if (item == 2)
            {
                await run.FailedAsync($"第{item}项", "没有这一项。", cancellation);
            }

            await run.DoneAsync(item, 3, cancellation);
        }

        return "数到 3。";
    }
}
