using Platform.Documents.Fonts;
using Platform.Documents.Tests.Fonts;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Tests.Typesetting;

public sealed class LineSetterTests
{
    private static readonly TypeCase Type = new(TestFonts.Free, LayoutProfile.Standard, 156, new TagTree());

    public static TheoryData<string> Tails =>
    [
        "，乙丙",
        "（乙）",
        "〔2021〕62号乙",
        "2021年4月22日乙",
        "1000万元乙",
        "“乙丙”",
        "——乙",
        "……乙",
    ];

    [Fact]
    public void Set_ChineseText_HasTwentyEightCharactersOnALine()
    {
        var lines = Lines(new string('甲', 60));

        Assert.Equal([28, 28, 4], lines.Select(line => line.Length));
    }

    [Theory]
    [MemberData(nameof(Tails))]
    public void Set_AnyPositionOnTheLine_KeepsTogetherWhatBelongsTogether(string tail)
    {
        for (var before = 1; before <= 60; before++)
        {
            foreach (var line in Lines(new string('甲', before) + tail))
            {
                Assert.DoesNotContain(line[0], "，。、；：？！）》〕”—…".ToCharArray());
                Assert.DoesNotContain(line[^1], "（《〔“".ToCharArray());
                Assert.False(line.Contains('〔', StringComparison.Ordinal) && !line.Contains("〔2021〕62号", StringComparison.Ordinal), line);
                Assert.False(char.IsAsciiDigit(line[^1]), line);
            }
        }
    }

    [Fact]
    public void Set_FullStopBehindTheLastSquare_IsHeldByCompressingPunctuation()
    {
        var lines = LineSetter.Set(Cells(new string('甲', 10) + "，" + new string('甲', 17) + "。乙"), 156);

        Assert.Equal(29, lines[0].Cells.Length);
        Assert.Equal(156, lines[0].Width, 6);
        Assert.Equal(156.0 / 28, lines[0].Advances[0], 6);
    }

    [Fact]
    public void Set_FullStopWithNothingToCompress_TakesACharacterAlong()
    {
        var lines = LineSetter.Set(Cells(new string('甲', 28) + "。乙"), 156);

        Assert.Equal(27, lines[0].Cells.Length);
        Assert.Equal(156, lines[0].Width, 6);
    }

    [Fact]
    public void Set_WesternWord_KeepsItsOwnAdvances()
    {
        var lines = LineSetter.Set(Cells("甲ISO9001乙" + new string('丙', 40)), 156);
        var face = TestFonts.Free.Face(FontRole.Western);

        Assert.Equal(face.Advance(face.Glyph('I')) * 16 * 25.4 / 72, lines[0].Advances[1], 6);
        Assert.Equal(156, lines[0].Width, 6);
    }

    private static List<Cell> Cells(string text) => Type.Cells(text, Type.Grid(PlannedElement.Body));

    private static List<string> Lines(string text) => LineSetter.Set(Cells(text), 156).ConvertAll(line => line.Text);
}
