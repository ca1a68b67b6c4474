using System.Text;
using Platform.Documents.Fonts;

namespace Platform.Documents.Tests.Fonts;

public sealed class SubsetFileTests
{
    [Fact]
    public void Write_FewCharacters_IsSmallAndKeepsMetrics()
    {
        var face = TestFonts.Free.Face(FontRole.FangSong);
        var subset = new FontSubset(face);
        foreach (var rune in "关于印发通知AÁ".EnumerateRunes())
        {
            subset.Use(face.Glyph(rune.Value), rune);
        }

        var file = SubsetFile.Write(subset);
        var tables = new TableDirectory(file, 0);

        Assert.InRange(file.Length, 500, 6000);
        Assert.Equal(subset.Originals.Count, BigEndian.UInt16(file, tables["maxp"].Offset + 4));
        Assert.Equal(1000, BigEndian.UInt16(file, tables["hmtx"].Offset + 4));
        Assert.Equal(0u, Sum(file, tables["glyf"]) - Recorded(file, "glyf"));
    }

    [Fact]
    public void WriteComplete_ReadBack_ShowsEachCharacterByItsGlyph()
    {
        var used = new UsedFonts(TestFonts.Free);
        var numbers = "关于印发A关\U0002FFFF通".EnumerateRunes().Select(rune => (rune, used.Use(FontRole.FangSong, rune).Glyph)).ToList();

        var face = new FontFace(SubsetFile.WriteComplete(used.Subsets[0], "Subset-1"), 0);

        Assert.All(numbers, number => Assert.Equal(number.Glyph, face.Glyph(number.rune.Value)));
        Assert.Equal(0, face.Glyph('国'));
        Assert.Equal("Subset-1", face.PostScriptName);
        Assert.Equal(used.Subsets[0].Face.Ink(used.Subsets[0].Originals[1]), face.Ink(1));
    }

    [Fact]
    public void Use_SameGlyphTwice_HasOneNumber()
    {
        var face = TestFonts.Free.Face(FontRole.Hei);
        var subset = new FontSubset(face);
        var glyph = face.Glyph('一');

        Assert.Equal(1, subset.Use(glyph, new Rune('一')));
        Assert.Equal(1, subset.Use(glyph, new Rune('一')));
        Assert.Equal('一', subset.Characters[1].Value);
    }

    private static uint Sum(byte[] file, (int Offset, int Length) table)
    {
        var sum = 0u;
        for (var i = 0; i < table.Length; i += 4)
        {
            sum += (uint)BigEndian.Int32(file, table.Offset + i);
        }

        return sum;
    }

    private static uint Recorded(byte[] file, string tag)
    {
        var record = file.AsSpan().IndexOf(Encoding.ASCII.GetBytes(tag));
        return (uint)BigEndian.Int32(file, record + 4);
    }
}
