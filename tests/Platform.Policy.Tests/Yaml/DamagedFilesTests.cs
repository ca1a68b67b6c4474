using Xunit;

namespace Platform.Policy.Tests.Yaml;

/// <summary>However a file is damaged, loading ends in sentences with a place in that file, never in an exception.</summary>
public sealed class DamagedFilesTests
{
    private static readonly string[] Splinters =
    [
        "\n", "\r", "\t", " ", "  ", ":", ": ", ",", "- ", "? ", "{", "}", "[", "]", "\"", "'", "#", "&a ", "*a ", "!x ", "|", "> ", "%", "@",
        "---\n", "...\n", "~", "null", "0x1f", "1e5", "\\", "<<: ", "一", "（",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Load_DamagedFile_ReportsPlacesWithinTheFile(int seed)
    {
        var good = GoodPackages.Texts();
        var random = new Random(seed);
        for (var round = 0; round < 75; round++)
        {
            var path = good.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(good.Count));
            var damaged = Damage(good[path], random);

            var catalog = GoodPackages.With((path, damaged));

            var lines = damaged.Split('\n', '\r').Length;
            foreach (var diagnostic in catalog.Diagnostics.Where(diagnostic => diagnostic.File == path))
                Assert.True(diagnostic.Line <= lines && diagnostic.Line >= 1 && diagnostic.Column >= 1, $"{diagnostic}\n{damaged}");
            Assert.DoesNotContain("YAML 写法不对", catalog.Diagnostics.Select(diagnostic => diagnostic.Message));
        }
    }

    private static string Damage(string text, Random random)
    {
        for (var blows = random.Next(1, 4); blows > 0; blows--)
        {
            var at = random.Next(text.Length + 1);
            var lost = random.Next(3) == 0 ? Math.Min(random.Next(6), text.Length - at) : 0;
            text = text[..at] + Splinters[random.Next(Splinters.Length)] + text[(at + lost)..];
        }

        return random.Next(6) == 0 ? text[..random.Next(text.Length)] : text;
    }
}
