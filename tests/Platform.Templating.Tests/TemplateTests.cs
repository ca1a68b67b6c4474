using System.Globalization;
using Xunit;

namespace Platform.Templating.Tests;

public sealed class TemplateTests
{
    [Fact]
    public async Task Render_SharedByThreads_GivesEachItsOwnText()
    {
        var template = Template.Parse("{{ func f(n); ret n * 2; end; x = 0; for i in 1..200; x += f(i); end; x + n }}:{{ include 'part' }}", "shared");
        var part = Template.Parse("{{ n }}", "part");
        var texts = await Task.WhenAll(Enumerable.Range(0, 64).Select(n => Task.Run(() => template.RenderText(new TemplateContext
        {
            Model = new ScriptObject { ["n"] = n },
            Templates = _ => part,
        }))));

        Assert.Equal(Enumerable.Range(0, 64).Select(n => $"{40200 + n}:{n}"), texts);
    }

    [Theory]
    [InlineData("a\r\n{{~ 1 ~}}\r\nb", "a\r\n1b")]
    [InlineData("a \r\n {{- 1 -}} \r\n b", "a1b")]
    [InlineData("{{\r\n1\r\n2\r\n}}", "12")]
    public void Render_WindowsLineEndings_AreWhitespaceToo(string text, string expected) =>
        Assert.Equal(expected, Template.Parse(text).RenderText(new TemplateContext()));

    [Fact]
    public void Render_Culture_FormatsNumbersAndDates()
    {
        var context = new TemplateContext
        {
            Culture = CultureInfo.GetCultureInfo("de-DE"),
            Model = new ScriptObject { ["n"] = 1234.5m, ["d"] = new DateTime(2026, 3, 5) },
        };

        Assert.Equal("1234,5 2,5 05 Mär 2026", Template.Parse("{{ n }} {{ 5 / 2 }} {{ d }}").RenderText(context).Replace("März", "Mär", StringComparison.Ordinal));
    }

    [Fact]
    public void Render_HostValue_PrintsFormattedAndComputesPlain()
    {
        var context = new TemplateContext
        {
            Model = new ScriptObject { ["amount"] = new MarkedValue(600), ["title"] = new MarkedValue("方案"), ["none"] = new MarkedValue(null) },
            Functions = SampleFunctions.Table,
        };

        Assert.Equal("<600> 601 true 1200 金额：<600>元 <600> <方案>书 [方案] 方案! 无", Template.Parse(
            "{{ amount }} {{ amount + 1 }} {{ amount > 5 }} {{ amount * 2 }} {{ '金额：' + amount + '元' }} {{ $'{amount}' }} {{ title + '书' }} [{{ title | sample.upper }}] {{ title | shout }} {{ none ?? '无' }}")
            .RenderText(context));
    }

    [Fact]
    public void Render_NullHostValue_IsRefusedLikeNull()
    {
        var context = new TemplateContext { Model = new ScriptObject { ["x"] = new MarkedValue(null) }, RefuseNull = true };

        Assert.Equal("template:1:4: error: “x”没有值，不能印出；可选的内容请用 ?? 给出替代文字，或先用 if 判断", Template.Parse("{{ x }}").Render(context).Error!.ToString());
    }

    [Fact]
    public void RenderText_Broken_ThrowsWithEveryDiagnostic()
    {
        var thrown = Assert.Throws<TemplateException>(() => Template.Parse("{{ ( }}{{ ) }}", "bad").RenderText(new TemplateContext()));

        Assert.Equal(["bad:1:6", "bad:1:11"], thrown.Diagnostics.Select(found => $"{found.File}:{found.Line}:{found.Column}"));
    }

    [Fact]
    public void RenderText_RuntimeError_ThrowsTemplateException()
    {
        var thrown = Assert.Throws<TemplateException>(() => Template.Parse("{{ a.b }}").RenderText(new TemplateContext()));

        Assert.Equal("template:1:4: error: “a”没有值，读不到它的“b”；可选的内容请写“?.b”", thrown.Message);
    }

    [Fact]
    public void Get_SameNameAndText_IsParsedOnce()
    {
        var cache = new TemplateCache(capacity: 2);
        var first = cache.Get("{{ 1 }}", "a");

        Assert.Same(first, cache.Get("{{ 1 }}", "a"));
        Assert.NotSame(first, cache.Get("{{ 2 }}", "a"));
        Assert.NotSame(first, cache.Get("{{ 1 }}", "b"));
        Assert.Equal("2", cache.Get("{{ 2 }}", "a").RenderText(new TemplateContext()));
    }

    private sealed class MarkedValue(object? value) : IScriptValue
    {
        public object? Unwrap() => value;

        public string Format(CultureInfo culture) => string.Create(culture, $"<{value}>");
    }
}
