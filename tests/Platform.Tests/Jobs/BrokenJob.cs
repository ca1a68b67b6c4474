using Platform.Core.Jobs;

namespace Platform.Tests.Jobs;

internal sealed class BrokenJob : IJobHandler
{
    public string Kind => "broken";

    public Task<string> RunAsync(JobRun run, CancellationToken cancellation) => throw new FormatException("secret detail");
}
