namespace Platform.Documents.Docx;

/// <summary>What Word and WPS may use where a face is not installed.</summary>
internal static class DocxFontTable
{
    public static W.Fonts Write(DocxFonts fonts)
    {
        var table = new W.Fonts();
        var named = Enum.GetValues<FontRole>().Select(role => (Name: fonts[role], Substitutes: Substitutes(role)));
        foreach (var (name, substitutes) in named.DistinctBy(font => font.Name))
        {
            table.Append(new W.Font(
                new W.AltName { Val = substitutes },
                new W.FontCharSet { Val = "86" },
                new W.FontFamily { Val = W.FontFamilyValues.Auto },
                new W.Pitch { Val = W.FontPitchValues.Variable })
            {
                Name = name,
            });
        }

        table.Append(new W.Font(new W.FontCharSet { Val = "00" }, new W.FontFamily { Val = W.FontFamilyValues.Roman }) { Name = fonts.Latin });
        return table;
    }

    /// <summary>The faces of a role, for East Asian and other text.</summary>
    public static W.RunFonts Fonts(DocxFonts fonts, FontRole role)
    {
        var latin = role is FontRole.FangSong or FontRole.Kai ? fonts.Latin : fonts[role];
        return new W.RunFonts { Ascii = latin, HighAnsi = latin, EastAsia = fonts[role], ComplexScript = fonts.Latin };
    }

    private static string Substitutes(FontRole role) => role switch
    {
        FontRole.Title => "方正小标宋_GBK,FZXiaoBiaoSong-B05S,Source Han Serif SC,Noto Serif SC",
        FontRole.Kai => "楷体,KaiTi,华文楷体,LXGW WenKai",
        FontRole.Hei => "SimHei,华文黑体,Source Han Sans SC,Noto Sans SC",
        FontRole.Song => "SimSun,华文宋体,Source Han Serif SC,Noto Serif SC",
        _ => "仿宋,FangSong,方正仿宋_GBK,华文仿宋",
    };
}
