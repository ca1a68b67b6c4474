using Xunit;

namespace Platform.Templating.Tests;

public sealed class HostileTemplateTests
{
    [Theory]
    [InlineData("Iterations", "{{ while true; end }}")]
    [InlineData("Iterations", "{{ for i in 1..9000000000000; end }}")]
    [InlineData("Iterations", "{{ for i in 1..1000; for j in 1..1000; end; end }}")]
    [InlineData("Iterations", "{{ a = [1]; b = [1]; for i in 1..60; a = [a, a]; b = [b, b]; end; a == b }}")]
    [InlineData("Recursion", "{{ func f; f; end; f }}")]
    [InlineData("Recursion", "{{ func f(x); ret f(x + 1); end; f 1 }}")]
    [InlineData("Recursion", "{{ func f; ret sample.twice @f; end; f }}")]
    [InlineData("Recursion", "{{ func f; $$; end; wrap f; $$; end }}")]
    [InlineData("OutputChars", "{{ x = \"a\" * 1000; for i in 1..100000; x; end }}")]
    [InlineData("OutputChars", "{{ x = \"a\" * 1000; capture y; for i in 1..100000; x; end; end }}")]
    [InlineData("StringChars", "{{ x = \"ab\"; for i in 1..100; x = x + x; end }}")]
    [InlineData("StringChars", "{{ x = \"ab\"; for i in 1..100; x = $\"{x}{x}\"; end }}")]
    [InlineData("StringChars", "{{ \"ab\" * 9000000000000 }}")]
    [InlineData("StringChars", "{{ 1..100000000 }}")]
    [InlineData("StringChars", "{{ a = [1]; for i in 1..45; a = [a, a]; end; a }}")]
    [InlineData("TextChars", "{{ for i in 1..1000; x = \"a\" * 900000; end }}")]
    [InlineData("TextChars", "{{ x = \"a\" * 900000; for i in 1..1000; y = x | sample.upper; end }}")]
    [InlineData("Items", "{{ a = []; a[2000000000] = 1 }}")]
    [InlineData("Items", "{{ [1] * 1000000000 }}")]
    [InlineData("Items", "{{ (1..9000000000) + [1] }}")]
    [InlineData("Items", "{{ a = [1]; for i in 1..100; a = a + a; end }}")]
    [InlineData("Items", "{{ 1..9000000000000 | sample.size }}")]
    [InlineData("Items", "{{ sample.count ^(1..9000000000) }}")]
    [InlineData("IncludeDepth", "{{ include \"self\" }}")]
    [InlineData("IncludeDepth", "{{ include \"other\" }}")]
    public void Render_HostileTemplate_EndsWithItsLimit(string limit, string text)
    {
        var result = Render(Template.Parse(text, "self"));

        Assert.Null(result.Text);
        Assert.Matches($"^(self|other):1:[0-9]+: error: .*超过上限 {limit}（[0-9]+）", result.Error!.ToString());
    }

    [Theory]
    [InlineData("(", "")]
    [InlineData("[", "")]
    [InlineData("{a:", "")]
    [InlineData("!", "x")]
    [InlineData("-", "x")]
    [InlineData("a(", "")]
    [InlineData("a[", "")]
    [InlineData("x ? 1 : ", "1")]
    [InlineData("$\"{", "")]
    [InlineData("do\n", "")]
    [InlineData("if x\n", "")]
    [InlineData("for x in y\n", "")]
    [InlineData("func f\n", "")]
    [InlineData("1 + ", "1")]
    [InlineData("1 + (", "1")]
    [InlineData("f x | ", "f")]
    [InlineData("x.", "x")]
    [InlineData("x ?? ", "x")]
    public void Parse_HundredThousandLevels_IsRefused(string open, string last)
    {
        var text = "{{ " + string.Concat(Enumerable.Repeat(open, 100_000)) + last + " }}";

        var template = Template.Parse(text, "deep", new Limits { TemplateChars = int.MaxValue });

        Assert.Contains(template.Diagnostics, found => found.Message.Contains("嵌套超过上限", StringComparison.Ordinal));
        Assert.Null(Render(template).Text);
    }

    [Fact]
    public void Render_RecursionThroughDeepExpressions_EndsBeforeTheStack()
    {
        var deep = string.Concat(Enumerable.Repeat("(1 + ", 100)) + "f(x)" + new string(')', 100);
        var template = Template.Parse($"{{{{ func f(x); ret {deep}; end; f 1 }}}}", "self");
        RenderResult? result = null;

        var thread = new Thread(() => result = Render(template, new Limits { Recursion = 100_000 }), maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();

        Assert.Contains("Recursion", result!.Error!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("a/../../secret")]
    [InlineData("/etc/passwd")]
    [InlineData("\\\\\\\\host\\\\share")]
    [InlineData("c:/windows")]
    [InlineData("a\\n")]
    [InlineData("a\\0")]
    [InlineData("")]
    public void Include_TrickyName_NeverReachesTheHost(string name)
    {
        var asked = new List<string>();
        var context = new TemplateContext
        {
            Templates = wanted =>
            {
                asked.Add(wanted);
                return null;
            },
        };

        var result = Template.Parse($"{{{{ include \"{name}\" }}}}").Render(context);

        Assert.Contains("不合规则", result.Error!.Message, StringComparison.Ordinal);
        Assert.Empty(asked);
    }

    [Fact]
    public void Render_OutOfTime_Ends()
    {
        var result = Render(Template.Parse("{{ for i in 1..10000; end }}"), new Limits { RenderTime = TimeSpan.Zero });

        Assert.Equal("template:1:4: error: 渲染时间超过上限 RenderTime（00:00:00），渲染已停止；请检查循环、递归或重复拼接", result.Error!.ToString());
    }

    [Fact]
    public void Render_ManyScansOfALongText_EndByWhatFunctionsRead()
    {
        var template = Template.Parse("{{ long = \"a\" * 900000; for i in 1..200000; if long | string.contains \"b\"; end; end }}");

        var result = Render(template, new Limits());

        Assert.Contains("函数读取的总字数和项数超过上限 Reads（200000000）", result.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ExponentialCalls_EndInTime()
    {
        var template = Template.Parse("{{ func f(n); if n > 0; f(n - 1); f(n - 1); end; end; f 90 }}");

        Assert.Contains("RenderTime（00:00:00.1000000）", Render(template, new Limits { RenderTime = TimeSpan.FromMilliseconds(100) }).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_LongUnknownName_IsNotComparedForever()
    {
        var (asked, known) = (new string('a', 300_000), new string('b', 300_000));
        var context = new TemplateContext { Model = new ScriptObject { ["o"] = new ScriptObject { [known] = 1 } }, Strict = true };

        Assert.Contains("里没有", Template.Parse($"{{{{ o.{asked} }}}}").Render(context).Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_TooLongTemplate_IsRefused()
    {
        var template = Template.Parse("12345678901", "long", new Limits { TemplateChars = 10 });

        Assert.Equal("long:1:1: error: 模板超过上限 TemplateChars（10 字），请拆成几个模板", Assert.Single(template.Diagnostics).ToString());
    }

    [Fact]
    public void Parse_ThousandErrors_ListsFifty() =>
        Assert.Equal(50, Template.Parse(string.Concat(Enumerable.Repeat("{{ 1 + }}", 1000))).Diagnostics.Count);

    [Fact]
    public void Render_FrozenModel_CannotBeChanged()
    {
        var inner = new ScriptObject { ["name"] = "甲" }.Freeze();
        var context = new TemplateContext { Model = new ScriptObject { ["subject"] = inner } };

        Assert.Equal("“name”是只读的，不能再赋值；请换一个名字", Template.Parse("{{ subject.name = 1 }}").Render(context).Error!.Message);
        Assert.Equal("1", Template.Parse("{{ subject = 1; subject }}").Render(context).Text);
        Assert.Same(inner, context.Model["subject"]);
    }

    private static RenderResult Render(Template template, Limits? limits = null) => template.Render(new TemplateContext
    {
        Functions = SampleFunctions.Table,
        Limits = limits ?? Limits.Default,
        Templates = name => name == template.Name ? template : Template.Parse("{{ include \"self\" }}", name),
    });
}
