using Platform.Documents.Typesetting;
using Platform.Policy.Model;

namespace Platform.Core.Notices;

/// <summary>公文版式 of a district as the typesetting takes it.</summary>
internal static class NoticeLayout
{
    public static LayoutProfile Of(PaperLayout layout)
    {
        var standard = LayoutProfile.Standard;
        return standard with
        {
            Top = Given(layout.TopMm, standard.Top),
            Left = Given(layout.LeftMm, standard.Left),
            TextWidth = Given(layout.TextWidthMm, standard.TextWidth),
            TextHeight = Given(layout.TextHeightMm, standard.TextHeight),
            LinesPerPage = layout.LinesPerPage ?? standard.LinesPerPage,
            CharactersPerLine = layout.CharactersPerLine ?? standard.CharactersPerLine,
            RedRuleThickness = Given(layout.RedRuleMm, standard.RedRuleThickness),
            LetterheadSize = Given(layout.LetterheadPt, standard.LetterheadSize),
            TableSize = Given(layout.TablePt, standard.TableSize),
            SealDiameter = Given(layout.SealMm, standard.SealDiameter),
            ImprintOnEvenPage = layout.ImprintOnEvenPage,
        };
    }

    private static double Given(decimal? written, double standard) => written is { } value ? (double)value : standard;
}
