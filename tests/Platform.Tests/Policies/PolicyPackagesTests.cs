using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Core;
using Platform.Core.Policies;
using Platform.Policy.Packages;
using Xunit;

namespace Platform.Tests.Policies;

public sealed class PolicyPackagesTests
{
    private const int Kept = 3;

    private readonly WatchedSource source = new(StarterDistricts.Texts(5));
    private readonly List<string> log = [];
    private readonly PolicyPackages packages;

    public PolicyPackagesTests() => packages = Packages(source);

    [Fact]
    public void District_AskedForTwice_IsReadOnce()
    {
        Assert.Same(packages.District("district-1"), packages.District("district-1"));

        Assert.Equal(1, source.Reads["district-1"]);
        Assert.DoesNotContain("district-2", source.Reads.Keys);
    }

    [Fact]
    public async Task District_AskedForByManyAtOnce_IsReadOnce()
    {
        const int Askers = 20;
        using var waiting = new CountdownEvent(Askers);
        source.Reading = slug =>
        {
            if (slug == "district-1")
            {
                waiting.Wait(TestContext.Current.CancellationToken);
            }
        };

        var found = await Task.WhenAll(Enumerable.Range(0, Askers).Select(_ => Task.Factory.StartNew(
            () =>
            {
                waiting.Signal();
                return packages.District("district-1");
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.Single(found.Distinct());
        Assert.Equal(1, source.Reads["district-1"]);
    }

    [Fact]
    public void District_MoreThanAreKept_DropsTheOneNotAskedForTheLongest()
    {
        foreach (var slug in new[] { "district-1", "district-2", "district-3", "district-1", "district-4" })
        {
            Assert.Equal(slug, packages.District(slug)!.Slug);
        }

        Assert.Equal((1, 1), (Reads("district-1"), Reads("district-3")));
        packages.District("district-2");
        Assert.Equal((1, 2), (Reads("district-1"), Reads("district-2")));
    }

    [Fact]
    public void District_AllOfThem_ReadTheNationalLayerForItselfOnce()
    {
        for (var round = 0; round < 3; round++)
        {
            Assert.All(Enumerable.Range(1, 5), number => Assert.NotNull(packages.District($"district-{number}")));
        }

        Assert.Equal(3, Reads("district-1"));
        // Once to see what stands above it, once to bind it.
        Assert.Equal(2, Reads("national"));
    }

    [Fact]
    public void District_WithAnError_IsRefusedWholeLoggedAndAlone()
    {
        var texts = StarterDistricts.Texts(2);
        texts["district-1/policies/plan/targets.yaml"] = texts["district-1/policies/plan/targets.yaml"].Replace("value: 5.0", "value: 许多", StringComparison.Ordinal);
        source.Change(texts);

        Assert.Null(packages.District("district-1"));
        Assert.Null(packages.District("district-1"));
        Assert.NotNull(packages.District("district-2"));
        Assert.Equal(["Package district-1 is refused: tenants/district-1/policies/plan/targets.yaml:6:10: error: 这里应是数字，却写了“许多”（写十进制数，如 450000 或 5.0；不写千分位、单位和万、亿）"], log);
    }

    [Fact]
    public void District_UnderABrokenLayer_LogsWhatIsWrongWithTheLayerOnce()
    {
        var texts = StarterDistricts.Texts(2);
        texts["national/layer.yaml"] += "unknown: 1\n";
        source.Change(texts);

        Assert.Null(packages.District("district-1"));
        Assert.Null(packages.District("district-2"));

        Assert.Single(log, line => line.StartsWith("Package national is refused: tenants/national/layer.yaml:", StringComparison.Ordinal));
        Assert.Single(log, line => line.StartsWith("Package district-2 is refused: tenants/district-2/tenant.yaml:6:11: error: 上级政策层 national 有错误，没有加载", StringComparison.Ordinal));
    }

    [Fact]
    public void District_PutRight_IsServedAtOnce()
    {
        var (right, wrong) = (StarterDistricts.Texts(1), StarterDistricts.Texts(1));
        wrong["district-1/tenant.yaml"] = "slug: 1\n";
        source.Change(wrong);
        Assert.Null(packages.District("district-1"));

        source.Change(right);

        Assert.NotNull(packages.District("district-1"));
    }

    [Fact]
    public void Find_SourceFailedOnce_IsAskedAgain()
    {
        source.Reading = _ => throw new IOException("gone");
        Assert.Throws<IOException>(() => packages.Find("district-1"));

        source.Reading = _ => { };

        Assert.NotNull(packages.District("district-1"));
    }

    [Fact]
    public void Find_NoSuchPackage_FindsNothing() => Assert.Null(packages.Find("nowhere"));

    [Theory]
    [InlineData("0")]
    [InlineData("many")]
    public void Read_NumberThatIsNone_TellsWhatToWrite(string text)
    {
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationManager { ["Platform:Policy:Kept"] = text };

        Assert.Equal($"Platform__Policy__Kept 的值“{text}”不对，应写成大于 0 的整数，如 200。", Assert.Throws<ConfigurationException>(() => PoliciesKept.Read(configuration)).Message);
    }

    private int Reads(string slug) => source.Reads.GetValueOrDefault(slug);

    private PolicyPackages Packages(IPolicySource packages) => new ServiceCollection()
        .AddSingleton(packages)
        .AddSingleton<ILoggerProvider>(new LogLines(log))
        .AddPlatform()
        .AddSingleton(new PoliciesKept(Kept))
        .BuildServiceProvider().GetRequiredService<PolicyPackages>();

    /// <summary>What a log would show.</summary>
    private sealed class LogLines(List<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Add(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
