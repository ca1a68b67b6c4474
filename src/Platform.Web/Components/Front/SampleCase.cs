using Platform.Web.Components.Casework;
using Platform.Web.Components.Forms;
using Platform.Web.Components.Tables;

namespace Platform.Web.Components.Front;

/// <summary>An invented case: its facts, history, answers and the act that ends it.</summary>
internal static class SampleCase
{
    public static readonly IReadOnlyList<Option> Towns = [new("east", "城东街道"), new("west", "城西街道"), new("river", "河口镇"), new("hill", "青山镇")];

    public static readonly IReadOnlyList<Option> Ownerships = [new("public", "公办"), new("entrusted", "公办民营"), new("private", "民办")];

    public static readonly IReadOnlyList<Option> Classes = [new("infant", "乳儿班（6—12 月龄）"), new("toddler", "托小班（12—24 月龄）"), new("junior", "托大班（24—36 月龄）")];

    public static readonly IReadOnlyList<LabelledFact> Facts =
    [
        new("受理编号", "样备〔2026〕0128号") { Copyable = true },
        new("状态", null) { Tag = new StatusTag("审核中", Tone.Neutral) },
        new("机构名称", "春芽托育园") { Copyable = true },
        new("统一社会信用代码", "91999901MA00000X0X") { Copyable = true },
        new("镇街", "河口镇"),
        new("托位", "90 个，其中普惠 60 个"),
        new("投资额", "45 万元"),
        new("备注", null),
    ];

    public static readonly IReadOnlyList<TimelineEntry> History =
    [
        new("受理", "林经办 · 区卫生健康委", At(20, 9, 12)),
        new("补正材料", "春芽托育园", At(19, 16, 40)),
        new("退回补正", "林经办 · 区卫生健康委", At(17, 10, 5)) { Why = "消防安全检查合格证明不清晰，请重新上传原件扫描件。", Tone = Tone.Attention },
        new("提交备案", "春芽托育园", At(16, 14, 30)),
    ];

    public static readonly AnswerList Answers = new("核对填写内容",
    [
        new("机构名称", "春芽托育园", "#Form_Name"),
        new("投资额", "450,000.00 元", "#Form_Investment"),
        new("开办日期", "2024年12月16日", "#Form_Opened"),
        new("班型", "托小班（12—24 月龄）\n托大班（24—36 月龄）", "#Form_Classes"),
        new("补充说明", null, "#Form_Remark"),
    ]);

    public static readonly Confirmation Closing = new("注销春芽托育园的备案", "春芽托育园", "注销备案")
    {
        Consequences = ["从公示名单中移除，家长不能再查到", "未拨付的补助停止拨付", "注销后不能恢复，只能重新备案"],
        CancelUrl = "~/components",
        Handler = "close",
    };

    /// <summary>Goes once through each minute.</summary>
    public static JobProgress Progress(DateTimeOffset now) =>
        new("发送缴费提醒", now.Second * 20, 1200, "~/components?handler=progress") { Elapsed = TimeSpan.FromSeconds(now.Second), Failed = now.Second / 12 };

    private static DateTimeOffset At(int day, int hour, int minute) => new(2026, 11, day, hour, minute, 0, TimeSpan.FromHours(8));
}
