using System.Text;
using Platform.Documents.Fonts;

namespace Platform.Documents.Tests.Fonts;

public sealed class FontSetTests
{
    [Fact]
    public void Load_FreeFonts_SaysWhatStandsInForWhat() => Assert.Equal(
        [
            "小标宋用自由字体“NotoSerifSC-Bold”代替。",
            "仿宋用自由字体“NotoSerifSC-Light”代替。",
            "楷体用自由字体“LXGWWenKai-Regular”代替。",
            "黑体用自由字体“NotoSansSC-Medium”代替。",
            "宋体用自由字体“NotoSerifSC-Regular”代替。",
        ],
        TestFonts.Free.Notices.Select(notice => notice.Sentence));

    [Fact]
    public void Load_OfficeFolderWithFileNamedAfterRole_UsesItWithoutNotice()
    {
        using var office = new OfficeFolder("仿宋.ttf");

        var fonts = FontSet.Load([office.Path, .. FontFolders.Find()]);

        Assert.Equal("NotoSansSC-Medium", fonts.Face(FontRole.FangSong).PostScriptName);
        Assert.DoesNotContain(fonts.Notices, notice => notice.Sentence.StartsWith("仿宋", StringComparison.Ordinal));
    }

    [Fact]
    public void Load_OneFontOnly_ServesEveryRoleAndSaysSo()
    {
        using var office = new OfficeFolder("黑体.ttf");

        var fonts = FontSet.Load([office.Path]);

        Assert.Equal("NotoSansSC-Medium", fonts.Face(FontRole.Title).PostScriptName);
        Assert.Contains(fonts.Notices, notice => notice is { IsLoss: true, Sentence: "没有小标宋字体，用“NotoSansSC-Medium”代替。" });
    }

    [Fact]
    public void Load_EmptyFolder_SaysWhereItLooked()
    {
        using var office = new OfficeFolder();

        var error = Assert.Throws<FontsMissingException>(() => FontSet.Load([office.Path]));

        Assert.Equal($"没有可用的字体。请把本单位的字体文件（.ttf、.ttc）放进字体文件夹，或者安装平台的自由字体。已查找：{office.Path}", error.Message);
    }

    [Fact]
    public void Load_DamagedFile_IsPassedOver()
    {
        using var office = new OfficeFolder();
        File.WriteAllBytes(System.IO.Path.Combine(office.Path, "仿宋.ttf"), [0, 1, 0, 0, 0, 9, 1, 2, 3]);

        Assert.Throws<FontsMissingException>(() => FontSet.Load([office.Path]));
    }

    [Theory]
    [InlineData("关", GlyphOrigin.Own)]
    [InlineData("㙍", GlyphOrigin.Own)]
    [InlineData("𠮷", GlyphOrigin.Borrowed)]
    [InlineData("😀", GlyphOrigin.Missing)]
    internal void Find_Character_SaysWhoseGlyphItIs(string character, GlyphOrigin origin) =>
        Assert.Equal(origin, TestFonts.Free.Find(FontRole.FangSong, character.EnumerateRunes().First()).Origin);

    [Fact]
    public void Find_MissingCharacter_ShowsTheMissingMark()
    {
        var mark = TestFonts.Free.Find(FontRole.FangSong, FontSet.MissingMark);

        Assert.Equal(mark.Glyph, TestFonts.Free.Find(FontRole.FangSong, new Rune(0x1F600)).Glyph);
        Assert.NotEqual(0, mark.Glyph);
    }
}
