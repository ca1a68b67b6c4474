using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>How Word lays out the whole document.</summary>
internal static class DocxSettings
{
    private const string Word = "http://schemas.microsoft.com/office/word";

    public static W.Settings Write(DocxGrid grid) => new(
        new W.Zoom { Percent = "100" },
        new W.BordersDoNotSurroundHeader(),
        new W.BordersDoNotSurroundFooter(),
        new W.DefaultTabStop { Val = (short)grid.Characters(2) },
        new W.EvenAndOddHeaders(),
        new W.DrawingGridHorizontalSpacing { Val = Measure.Text(grid.Characters(0.5)) },
        new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress },
        new W.NoLineBreaksAfterKinsoku { Language = "zh-CN", Val = CharacterClass.NotLast },
        new W.NoLineBreaksBeforeKinsoku { Language = "zh-CN", Val = CharacterClass.NotFirst },
        Compatibility(),
        new W.ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" },
        new W.DecimalSymbol { Val = "." },
        new W.ListSeparator { Val = "," });

    private static W.Compatibility Compatibility() => new(
        new W.SpaceForUnderline(),
        new W.BalanceSingleByteDoubleByteWidth(),
        new W.DoNotExpandShiftReturn(),
        new W.UseFarEastLayout(),
        Setting(W.CompatSettingNameValues.CompatibilityMode, "15"),
        Setting(W.CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
        Setting(W.CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
        Setting(W.CompatSettingNameValues.DoNotFlipMirrorIndents, "1"));

    private static W.CompatibilitySetting Setting(W.CompatSettingNameValues name, string value) => new()
    {
        Name = new EnumValue<W.CompatSettingNameValues>(name),
        Uri = Word,
        Val = value,
    };
}
