using Xunit;

namespace Platform.Templating.Tests;

public sealed class MutatedTemplateTests
{
    private const int MutationsPerCase = 40;

    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{~", "-}}", "(", ")", "[", "]", "{", "}", "\"", "'", "`", "$\"{", "$$", "$0", "#", "##", "|", "||", "?", "??", "?.", ".", "..", "..<", "...",
        ":", ",", ";", "\n", "^", "@", "+", "++", "-", "--", "*", "//", "%", "=", "+=", "==", "!", "end", " if ", " else ", " for x in ", " while ", " func f(", " do ",
        " case ", " when ", " wrap ", " with ", " capture ", " ret ", "{%{", "}%}", "0x", "1e", "1.", "\\", "\0", "中", "\ud83d", " include ", " this", " null ",
    ];

    [Fact]
    public void ParseAndRender_MutatedCases_NeverThrow()
    {
        var random = new Random(20260305);
        var limits = new Limits { Iterations = 2000, OutputChars = 50_000, TextChars = 100_000, Items = 10_000, RenderTime = TimeSpan.FromSeconds(2) };
        var rendered = 0;
        foreach (var name in CaseTests.Names())
        {
            var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", name + ".scriban"));
            for (var i = 0; i < MutationsPerCase; i++)
            {
                var template = Template.Parse(Mutate(text, random), name);
                var result = template.Render(new TemplateContext { Functions = SampleFunctions.Table, Limits = limits, Templates = _ => template });
                Assert.True(result.Text is null != result.Error is null, template.Text);
                Assert.DoesNotContain("意外错误", result.Error?.Message ?? string.Empty, StringComparison.Ordinal);
                rendered += result.Succeeded ? 1 : 0;
            }
        }

        Assert.True(rendered > 100, $"only {rendered} mutations could still be rendered");
    }

    [Fact]
    public void Parse_EveryPrefixOfEveryCase_NeverThrows()
    {
        foreach (var name in CaseTests.Names())
        {
            var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", name + ".scriban"));
            for (var length = 0; length <= text.Length; length++)
            {
                var template = Template.Parse(text[..length], name);
                Assert.All(template.Diagnostics, found => Assert.True(found.Line > 0 && found.Column > 0));
            }
        }
    }

    private static string Mutate(string text, Random random)
    {
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(4), text.Length - at);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                _ => text.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]),
            };
        }

        return text;
    }
}
