using System.ComponentModel;

namespace Platform.Policy.Model;

/// <summary>公文版式: where a district's offices set papers otherwise than GB/T 9704-2012 5.2; what is not written is the standard's.</summary>
public sealed record PaperLayout
{
    [Description("天头：纸上边到版心，毫米")] public decimal? TopMm { get; init; }
    [Description("订口：纸左边到版心，毫米")] public decimal? LeftMm { get; init; }
    [Description("版心宽，毫米")] public decimal? TextWidthMm { get; init; }
    [Description("版心高，毫米")] public decimal? TextHeightMm { get; init; }
    [Description("每页行数")] public int? LinesPerPage { get; init; }
    [Description("每行字数")] public int? CharactersPerLine { get; init; }
    [Description("红色分隔线粗，毫米")] public decimal? RedRuleMm { get; init; }
    [Description("发文机关标志最大字号，磅")] public decimal? LetterheadPt { get; init; }
    [Description("表格字号，磅")] public decimal? TablePt { get; init; }
    [Description("印章直径，毫米")] public decimal? SealMm { get; init; }
    [Description("版记总在双页")] public bool ImprintOnEvenPage { get; init; }
    [Description("依据或说明，如本单位公文处理办法的名称")] public string? Note { get; init; }
}
