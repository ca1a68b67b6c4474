using System.Diagnostics;
using Platform.Core.Jobs;
using Xunit;

namespace Platform.Tests.Jobs;

public sealed class NodeNameTests
{
    [Fact]
    public void IsDead_OwnName_IsNot() => Assert.False(NodeName.IsDead(NodeName.New()));

    [Theory]
    [InlineData("dead")]
    [InlineData("other-machine/0badc0de/1/1/8f0e")]
    public void IsDead_NameOfAnotherMachine_CannotBeKnown(string name) => Assert.False(NodeName.IsDead(name));

    [Fact]
    public async Task IsDead_ProcessThatEndedOrStartedLater_IsSo()
    {
        using var process = Process.Start("sleep", "60");
        var parts = NodeName.New().Split('/');
        string Named(string start) => string.Join('/', [parts[0], parts[1], $"{process.Id}", start, parts[4]]);
        var start = File.ReadAllText($"/proc/{process.Id}/stat").Split(' ')[21];

        Assert.False(NodeName.IsDead(Named(start)));
        Assert.True(NodeName.IsDead(Named("1")));
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(NodeName.IsDead(Named(start)));
    }
}
