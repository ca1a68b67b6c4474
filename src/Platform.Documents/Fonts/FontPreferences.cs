using System.Collections.Immutable;

namespace Platform.Documents.Fonts;

/// <summary>The faces that serve a role, best first.</summary>
/// <param name="FileName">A file of this name in an office's own folder comes before all others.</param>
/// <param name="Licensed">What offices use; their licences forbid shipping them.</param>
/// <param name="Free">Free faces that stand in, of which the reader of the notices is told.</param>
internal sealed record FontPreferences(string FileName, ImmutableArray<string> Licensed, ImmutableArray<string> Free)
{
    public static FontPreferences Of(FontRole role) => role switch
    {
        FontRole.Title => new("小标宋", ["方正小标宋简体", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05"], ["NotoSerifSC-Bold"]),
        FontRole.FangSong => new("仿宋", ["仿宋_GB2312", "FangSong_GB2312", "方正仿宋_GB2312", "方正仿宋_GBK", "FZFangSong-Z02S", "FangSong", "仿宋", "STFangsong"], ["NotoSerifSC-Light", "NotoSerifSC-Regular"]),
        FontRole.Kai => new("楷体", ["楷体_GB2312", "KaiTi_GB2312", "方正楷体_GB2312", "方正楷体_GBK", "FZKai-Z03S", "KaiTi", "楷体", "STKaiti"], ["LXGWWenKai-Regular"]),
        FontRole.Hei => new("黑体", ["SimHei", "黑体", "方正黑体_GBK", "FZHei-B01S", "STHeiti"], ["NotoSansSC-Medium", "NotoSansSC-Regular"]),
        FontRole.Song => new("宋体", ["SimSun", "宋体", "方正书宋_GBK", "FZShuSong-Z01", "STSong"], ["NotoSerifSC-Regular"]),
        _ => new("西文", ["TimesNewRomanPSMT", "Times New Roman"], []),
    };
}
