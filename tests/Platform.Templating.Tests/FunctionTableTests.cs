using Xunit;

namespace Platform.Templating.Tests;

public sealed class FunctionTableTests
{
    private static readonly Function One = new("one", [], _ => 1);
    private static readonly Function Another = new("one", [], _ => "another");

    [Fact]
    public void Add_ToTable_LeavesTheFirstTableAsItWas()
    {
        var table = FunctionTable.Empty.Add("cn", One);
        var changed = table.Add("cn", Another).AddConstant("cn", "unit", "元");

        Assert.Equal("1", Render("{{ cn.one }}", table));
        Assert.Equal("another元", Render("{{ cn.one + cn.unit }}", changed));
        Assert.Equal("1", Render("{{ cn.one }}", table));
    }

    [Fact]
    public void Root_Built_CannotBeChangedFromATemplate()
    {
        var table = FunctionTable.Empty.Add("cn", One);

        var error = Template.Parse("{{ cn.one = 2 }}").Render(new TemplateContext { Functions = table }).Error!;

        Assert.Equal("template:1:4: error: “one”是只读的，不能再赋值；请换一个名字", error.ToString());
        Assert.Equal("1", Render("{{ cn.one }}", table));
    }

    [Fact]
    public void Root_OfTwoTables_SharesNothingWithAModelOfTheSameName() =>
        Assert.Equal("model", Template.Parse("{{ cn }}").RenderText(new TemplateContext
        {
            Functions = FunctionTable.Empty.Add("cn", One),
            Model = new ScriptObject { ["cn"] = "model" },
        }));

    private static string Render(string text, FunctionTable table) => Template.Parse(text).RenderText(new TemplateContext { Functions = table });
}
