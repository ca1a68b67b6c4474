using System.Diagnostics;
using System.Globalization;
using Platform.Core.Subsidies;
using Platform.Core.Subsidies.Rechecking;
using Platform.Policy.Subsidies;
using Platform.Policy.Wording;
using Platform.Web.Components;
using Platform.Web.Components.Casework;

namespace Platform.Web.Subsidies.Cases;

/// <summary>How cases and what becomes of them are said.</summary>
public static class CaseWords
{
    /// <summary>办件、追溯复算、调整记录.</summary>
    /// <param name="changed">How many wait for a choice, where that is known.</param>
    public static TabBar Tabs(int current, int? changed = null) => new("补贴办件",
    [
        new Tab("办件", "~/office/subsidies") { Current = current == 0 },
        new Tab("追溯复算", "~/office/subsidies/recheck") { Current = current == 1, Count = changed },
        new Tab("调整记录", "~/office/subsidies/adjustments") { Current = current == 2 },
    ]);

    public static string Name(SubsidyCase one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return $"第 {one.Number.ToString(CultureInfo.InvariantCulture)} 号";
    }

    public static StatusTag Of(SubsidyCaseState state) => state switch
    {
        SubsidyCaseState.Open => new("待审核", Tone.Attention),
        SubsidyCaseState.Returned => new("退回补正", Tone.Attention),
        SubsidyCaseState.Granted => new("予以补助", Tone.Good),
        SubsidyCaseState.NotMet => new("不符合条件", Tone.Ended),
        SubsidyCaseState.Refused => new("不予通过", Tone.Ended),
        SubsidyCaseState.Withdrawn => new("已撤回", Tone.Ended),
        _ => throw new UnreachableException(),
    };

    public static string Of(AdjustmentChoice choice) => choice switch
    {
        AdjustmentChoice.PayMore => "补发",
        AdjustmentChoice.ClawBack => "追回",
        AdjustmentChoice.Leave => "不调整",
        _ => throw new UnreachableException(),
    };

    public static string Of(CaseStepKind kind) => kind switch
    {
        CaseStepKind.Registered => "登记",
        CaseStepKind.Corrected => "补正",
        CaseStepKind.Decided => "审核办结",
        CaseStepKind.Returned => "退回补正",
        CaseStepKind.Refused => "不予通过",
        CaseStepKind.Withdrawn => "撤回",
        CaseStepKind.Adjusted => "追溯执行处理",
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether a step stands in the ladder; assumptions and gaps are told apart.</summary>
    public static bool IsShown(Step step) => step is { Kind: not (StepKind.Assumption or StepKind.Missing) };

    /// <summary>A sum in a table; a word where there is none.</summary>
    public static string Sum(decimal? yuan) => yuan is { } known ? Money.Yuan(known) : "无法计算";

    public static string Day(DateOnly day) => DateWords.Day(day);

    /// <summary>What a decided case comes to by what is now known of its day, in one sentence.</summary>
    public static string Anew(Outcome? outcome) => outcome switch
    {
        null => "这一天没有这项补贴的规则，无法计算。",
        Outcome.Undecided undecided => $"有 {undecided.Missing.Count} 项是当时没有要求填报的，无法计算：{string.Join("；", undecided.Missing.Select(missing => missing.Title))}。",
        _ => Of(outcome),
    };

    /// <summary>What a case comes to, in one sentence.</summary>
    public static string Of(Outcome? outcome) => outcome switch
    {
        null => "这一天没有这项补贴的规则。",
        Outcome.Granted granted => $"符合条件，{Money.Yuan(granted.Amount)} 元。",
        Outcome.Refused refused => $"不符合条件：{string.Join("；", refused.Failed.Select(failed => failed.Text))}。",
        Outcome.Undecided undecided => $"还有 {undecided.Missing.Count} 项没有填报，无法计算：{string.Join("；", undecided.Missing.Select(missing => missing.Sentence))}。",
        _ => throw new UnreachableException(),
    };

    /// <summary>What the choice does with the money: 补发 12,000.00 元.</summary>
    public static string Of(SubsidyAdjustment adjustment)
    {
        ArgumentNullException.ThrowIfNull(adjustment);
        return adjustment.Choice == AdjustmentChoice.Leave
            ? $"不调整，仍为 {Money.Yuan(adjustment.Before)} 元"
            : $"{Of(adjustment.Choice)} {Money.Yuan(Math.Abs(adjustment.Difference))} 元，由 {Money.Yuan(adjustment.Before)} 元改为 {Money.Yuan(adjustment.After ?? adjustment.Before)} 元";
    }
}
