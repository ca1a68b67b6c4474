namespace Platform.Documents.Checking.Reports;

/// <summary>A verdict as an official reads it.</summary>
public static class VerdictWords
{
    public static string Of(CheckVerdict verdict) => verdict switch
    {
        CheckVerdict.Conforms => "符合",
        CheckVerdict.Fails => "不符合",
        CheckVerdict.NotFound => "未检出",
        _ => "无法测量",
    };
}
