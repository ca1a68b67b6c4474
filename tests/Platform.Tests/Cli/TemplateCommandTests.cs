using Xunit;

namespace Platform.Tests.Cli;

public sealed class TemplateCommandTests
{
    [Fact]
    public void Render_FromStandardInputWithModel_PrintsText()
    {
        using var folder = new TemporaryFolder();
        var model = folder.File("model.json", """{ "name": "托育", "amount": 450000 }""");

        var run = CommandLine.RunWith("{{ name }} {{ amount | cn.amount }} {{ amount | cn.rmb_upper }}", "template", "render", "-", "--model", model, "--cn");

        Assert.Equal("托育 45万元 人民币肆拾伍万元整", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Render_UnknownVariable_IsAnErrorUnlessLax()
    {
        var strict = CommandLine.RunWith("a{{ nothing }}b", "template", "render");
        var lax = CommandLine.RunWith("a{{ nothing }}b", "template", "render", "--no-strict");

        Assert.Equal(1, strict.ExitCode);
        Assert.StartsWith("-:1:5: error: ", strict.Error, StringComparison.Ordinal);
        Assert.Equal("ab", lax.Output);
    }

    [Fact]
    public void Render_SyntaxErrors_AreAllReportedWithPlace()
    {
        var run = CommandLine.RunWith("{{ if true }}\n{{ 1 + }}", "template", "render");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("-:2:", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void Render_IncludeFromFolder_CannotLeaveIt()
    {
        using var folder = new TemporaryFolder();
        folder.File("parts/hello.scriban", "你好");
        folder.File("secret.scriban", "secret");
        var parts = Path.Combine(folder.Path, "parts");

        Assert.Equal("你好", CommandLine.RunWith("{{ include 'hello' }}", "template", "render", "--include", parts).Output);
        Assert.Equal(1, CommandLine.RunWith("{{ include '../secret' }}", "template", "render", "--include", parts).ExitCode);
    }

    [Fact]
    public void Render_ModelIsNotAnObject_NamesThePlace()
    {
        using var folder = new TemporaryFolder();

        var run = CommandLine.RunWith("x", "template", "render", "--model", folder.File("m.json", "{ \"a\": }"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("m.json:1:8: error: 不是 JSON 对象", run.Error, StringComparison.Ordinal);
    }
}
