using System.Globalization;
using Xunit;

namespace Platform.Templating.Tests.Functions;

/// <summary>Every <c>Cases/group/function.scriban</c> renders to the <c>.txt</c> beside it, or fails with the <c>.error</c> beside it.</summary>
public sealed class BuiltinCasesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Functions", "Cases");

    public static TheoryData<string> Cases =>
    [
        .. Directory.EnumerateFiles(Folder, "*.scriban", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Render_Case_GivesTheExpectedFile(string file)
    {
        var path = Path.Combine(Folder, file);
        var result = Template.Parse(File.ReadAllText(path), file).Render(Context());

        var expected = Path.ChangeExtension(path, result.Succeeded ? ".txt" : ".error");
        var actual = result.Succeeded ? result.Text : result.Error + "\n";
        Assert.True(File.Exists(expected), actual);
        Assert.Equal(File.ReadAllText(expected), actual);
    }

    [Fact]
    public void Cases_EveryFunctionOfTheTable_HasOne()
    {
        var functions = BuiltinFunctions.Table.Root.SelectMany(group =>
            Assert.IsType<ScriptObject>(group.Value).Keys.Select(name => $"{group.Key}/{name}.scriban"));

        Assert.Empty(functions.Except(Cases.Select(row => row.Data)));
    }

    private static TemplateContext Context() => new()
    {
        Culture = CultureInfo.GetCultureInfo("zh-CN"),
        Clock = new FixedClock(),
        Limits = Limits.Default with { RegexTime = TimeSpan.FromMilliseconds(100) },
    };

    private sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

        public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 1, 30, 0, TimeSpan.Zero);
    }
}
