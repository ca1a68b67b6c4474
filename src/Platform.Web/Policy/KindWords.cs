using Platform.Policy.Model;

namespace Platform.Web.Policy;

/// <summary>The Chinese words for the kinds that items are grouped by.</summary>
public static class KindWords
{
    public static string Of(PreferenceKind kind) => kind switch
    {
        PreferenceKind.Tax => "税收",
        PreferenceKind.Fee => "行政事业性收费和基金",
        PreferenceKind.Utility => "水电气热",
        PreferenceKind.Finance => "金融与保险",
        PreferenceKind.Land => "用地与房屋",
        PreferenceKind.Employer => "用人单位",
        PreferenceKind.Training => "人才培训",
        _ => "其他",
    };

    public static string Of(SupervisionKind kind) => kind switch
    {
        SupervisionKind.Inspection => "监督检查",
        SupervisionKind.Patrol => "联合巡查",
        SupervisionKind.Credit => "信用评价",
        SupervisionKind.Ban => "从业禁止",
        SupervisionKind.Safety => "安全管理",
        SupervisionKind.Health => "卫生保健",
        SupervisionKind.Insurance => "责任保险",
        SupervisionKind.Price => "价格管理",
        SupervisionKind.Disclosure => "信息公开",
        SupervisionKind.Rating => "等级评定",
        SupervisionKind.Digital => "智能监管",
        _ => "其他要求",
    };

    public static string Of(LegalForm form) => form switch
    {
        LegalForm.PublicInstitution => "事业单位",
        LegalForm.SocialService => "社会服务机构",
        LegalForm.Profit => "营利性机构",
        LegalForm.NonProfit => "非营利性机构",
        LegalForm.Kindergarten => "幼儿园托班",
        _ => "各类机构",
    };

    public static string Of(Beneficiary beneficiary) => beneficiary switch
    {
        Beneficiary.Institution => "托育机构",
        Beneficiary.Class => "班级",
        Beneficiary.Place => "托位",
        Beneficiary.Child => "婴幼儿",
        Beneficiary.Family => "家庭",
        Beneficiary.Staff => "从业人员",
        Beneficiary.Project => "建设项目",
        _ => "服务活动",
    };

    public static string Of(FilingTopic topic) => topic switch
    {
        FilingTopic.Scope => "登记的业务范围",
        FilingTopic.Name => "机构名称",
        FilingTopic.Filing => "备案",
        FilingTopic.Inspection => "现场勘验",
        FilingTopic.Change => "变更与注销",
        FilingTopic.Sharing => "信息推送",
        FilingTopic.Deadline => "办理时限",
        FilingTopic.Service => "服务方式",
        _ => "其他要求",
    };

    public static string Of(MemberPosition position) => position switch
    {
        MemberPosition.Head => "组长",
        MemberPosition.Deputy => "副组长",
        _ => "成员",
    };
}
