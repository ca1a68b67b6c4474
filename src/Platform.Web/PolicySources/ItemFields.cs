using Platform.Web.Components.Tables;
using static Platform.Web.PolicySources.ItemFieldKind;

namespace Platform.Web.PolicySources;

/// <summary>The fields with which an item of each collection is begun; what is not here is added in the item's own form.</summary>
public static class ItemFields
{
    private const string AsPrinted = "自拟短句，数字照原文";

    private static readonly IReadOnlyList<Option> Bounds =
        [new("at_least", "不少于"), new("more_than", "超过"), new("exactly", "达到"), new("exists", "建成"), new("relative", "相对比较"), new("increase", "提高"), new("qualitative", "定性要求")];

    private static readonly Dictionary<string, IReadOnlyList<ItemField>> All = new(StringComparer.Ordinal)
    {
        ["targets"] =
        [
            new("indicator", "指标", Indicator, true), new("label", "指标说法", Line, true, "文件印出的说法"), new("bound", "数值要求", Choice, true, null, Bounds), new("value", "数值", Number, false, "定性要求不填"),
            new("unit", "单位", Line, false, "与指标的单位相同时不填"), new("due", "到期日", Day, true, "“到2025年”填 2025-12-31"), new("due_label", "期限的写法", Line), new("responsible", "责任部门", Department), new("text", "目标全句", Words, true, AsPrinted),
        ],
        ["duties"] =
        [
            new("number", "序号", Line, true), new("kind", "类别", Choice, true, null, [new("task", "主要任务"), new("safeguard", "保障措施")]), new("title", "标题", Line, true), new("text", "内容", Words, true, AsPrinted),
            new("lead", "牵头", Departments), new("joint", "共同负责", Departments), new("responsible", "责任（第二层）", Departments), new("support", "配合", Departments), new("mentions", "正文点名的部门", Departments),
        ],
        ["subsidies"] =
        [
            new("title", "名称", Line, true), new("noun", "文件用的名词", Choice, true, null, [new("奖补", "奖补"), new("补助", "补助"), new("奖励", "奖励"), new("资助", "资助"), new("补贴", "补贴")]),
            new("for", "给谁", Choice, true, null, [new("institution", "机构"), new("class", "班级"), new("place", "托位"), new("child", "婴幼儿"), new("family", "家庭"), new("staff", "从业人员"), new("project", "项目"), new("activity", "活动")]),
            new("text", "说明", Words, true, AsPrinted), new("rate.title", "标准的名称", Line, false, "如 每托位；没有定金额的不填"), new("rate.amount", "标准的金额（元）", Number), new("rate.unit", "标准的单位", Line, false, "如 元/托位"),
            new("cap.amount", "上限的金额（元）", Number), new("cap.per", "上限按什么计", Line, false, "如 每家"), new("pays", "拨付部门", Departments), new("reviews", "审核部门", Departments),
        ],
        ["preferences"] =
        [
            new("title", "名称", Line, true),
            new("kind", "类别", Choice, true, null, [new("tax", "税"), new("fee", "费"), new("utility", "水电气热"), new("finance", "金融"), new("land", "用地与房屋"), new("employer", "用人单位"), new("training", "培训"), new("other", "其他")]),
            new("text", "内容", Words, true, AsPrinted), new("value", "比例或数值", Number), new("unit", "单位", Line), new("departments", "落实部门", Departments),
        ],
        ["planning"] =
        [
            new("title", "名称", Line, true), new("bound", "数值要求", Choice, true, null, Bounds), new("value", "数值", Number), new("unit", "单位", Line, false, "如 托位/千人"),
            new("scope", "适用范围", Choice, false, null, [new("all", "不分新旧"), new("new", "新建居住区"), new("existing", "老城区和已建成居住区")]), new("text", "要求", Words, true, AsPrinted),
        ],
        ["parameters"] = [new("title", "名称", Line, true), new("value", "数值", Number, true), new("unit", "单位", Line, true), new("text", "说明", Words, false, AsPrinted)],
        ["supervision"] =
        [
            new("title", "名称", Line, true),
            new("kind", "类别", Choice, true, null,
            [
                new("inspection", "监督检查"), new("patrol", "联合巡查"), new("credit", "信用评价"), new("ban", "从业禁止"), new("safety", "安全管理"), new("health", "卫生保健"),
                new("insurance", "责任保险"), new("price", "价格管理"), new("disclosure", "信息公开"), new("rating", "等级评定"), new("digital", "智能监管"), new("other", "其他要求"),
            ]),
            new("text", "要求", Words, true, AsPrinted),
        ],
        ["staffing"] = [new("post", "岗位", Line, true), new("education", "学历", Line), new("experience_years", "从业年限（年）", Number), new("text", "要求", Words, true, AsPrinted)],
    };

    /// <returns>None where an item of the collection cannot be begun here.</returns>
    public static IReadOnlyList<ItemField> Of(string collection) => All.GetValueOrDefault(collection) ?? [];
}
