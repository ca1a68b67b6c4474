using Platform.Policy.Comparison;
using Platform.Policy.Model;

namespace Platform.Policy.Differences;

/// <summary>The values of the format's enums, as officials say them.</summary>
internal static class ChoicePhrases
{
    private static readonly Dictionary<Enum, string> Words = new()
    {
        [Bound.AtLeast] = "不少于", [Bound.MoreThan] = "超过", [Bound.Exactly] = "达到", [Bound.Exists] = "建成",
        [Bound.Relative] = "相对比较", [Bound.Increase] = "提高", [Bound.Qualitative] = "定性要求",
        [TargetScope.District] = "全域", [TargetScope.EachTownStreet] = "每个乡镇街道", [TargetScope.Urban] = "城区",
        [TargetScope.Communities] = "城乡社区", [TargetScope.Kindergartens] = "幼儿园", [TargetScope.Institutions] = "托育机构",
        [TargetScope.Staff] = "从业人员", [TargetScope.Parents] = "婴幼儿家长", [TargetScope.Infants] = "婴幼儿", [TargetScope.EnrolledChildren] = "入托婴幼儿",
        [PlanningScope.All] = "不分新旧", [PlanningScope.New] = "新建居住区", [PlanningScope.Existing] = "老城区和已建成居住区",
        [ParameterLimit.None] = "无", [ParameterLimit.Floor] = "下限", [ParameterLimit.Ceiling] = "上限",
        [DutyKind.Task] = "主要任务", [DutyKind.Safeguard] = "保障措施",
        [MemberPosition.Head] = "组长", [MemberPosition.Deputy] = "副组长", [MemberPosition.Member] = "成员",
        [Beneficiary.Institution] = "机构", [Beneficiary.Class] = "班级", [Beneficiary.Place] = "托位", [Beneficiary.Child] = "婴幼儿",
        [Beneficiary.Family] = "家庭", [Beneficiary.Staff] = "从业人员", [Beneficiary.Project] = "项目", [Beneficiary.Activity] = "活动",
        [PreferenceKind.Tax] = "税", [PreferenceKind.Fee] = "费", [PreferenceKind.Utility] = "水电气热", [PreferenceKind.Finance] = "金融",
        [PreferenceKind.Land] = "土地和房屋", [PreferenceKind.Employer] = "用人单位", [PreferenceKind.Training] = "培训", [PreferenceKind.Other] = "其他",
        [LegalForm.PublicInstitution] = "事业单位", [LegalForm.SocialService] = "社会服务机构", [LegalForm.Profit] = "营利性",
        [LegalForm.NonProfit] = "非营利性", [LegalForm.Any] = "不限", [LegalForm.Kindergarten] = "幼儿园",
        [FilingTopic.Scope] = "备案范围", [FilingTopic.Name] = "机构名称", [FilingTopic.Filing] = "备案", [FilingTopic.Inspection] = "现场核查",
        [FilingTopic.Change] = "变更", [FilingTopic.Sharing] = "信息共享", [FilingTopic.Deadline] = "期限", [FilingTopic.Service] = "服务", [FilingTopic.Other] = "其他",
        [Obligation.Must] = "应当", [Obligation.May] = "可以",
        [FactKind.Number] = "数", [FactKind.Whole] = "整数", [FactKind.Money] = "金额", [FactKind.Percent] = "百分数", [FactKind.Flag] = "是否",
        [FactKind.Day] = "日期", [FactKind.Choice] = "单选", [FactKind.Set] = "多选", [FactKind.Scale] = "等级", [FactKind.PerOption] = "分项的数",
        [FactKind.Monthly] = "逐月的数", [FactKind.Rows] = "明细表",
        [MonthRest.None] = "不计", [MonthRest.Half] = "算半个月", [MonthRest.Share] = "按天数比例", [MonthRest.Whole] = "有出勤即算一个月",
        [SpanUnit.Days] = "天数", [SpanUnit.Months] = "月数", [SpanUnit.Years] = "年数",
        [SpanCount.Full] = "只计满的", [SpanCount.Started] = "不满也计一个",
        [BracketMode.Whole] = "全额按所在档", [BracketMode.Marginal] = "分段累计",
        [LimitLevel.Amount] = "每次核定", [LimitLevel.Period] = "每期", [LimitLevel.Year] = "每年拨付", [LimitLevel.Life] = "累计",
        [ScheduleBasis.Fixed] = "一次核定、分年拨付", [ScheduleBasis.Yearly] = "每年核定",
        [LossEffect.Payment] = "只停当次", [LossEffect.Rest] = "此后都停",
        [PaymentPeriod.Month] = "每月", [PaymentPeriod.Quarter] = "每季", [PaymentPeriod.HalfYear] = "每半年", [PaymentPeriod.SchoolYear] = "每学年", [PaymentPeriod.Year] = "每年",
        [BudgetExcess.Proportional] = "同比例核减", [BudgetExcess.FirstCome] = "先到先得",
        [RoundingUnit.Fen] = "分", [RoundingUnit.Jiao] = "角", [RoundingUnit.Yuan] = "元", [RoundingUnit.Ten] = "十元", [RoundingUnit.Hundred] = "百元",
        [RoundingMode.Nearest] = "四舍五入", [RoundingMode.Down] = "去尾", [RoundingMode.Up] = "进一",
        [BenefitEffect.Refuse] = "不再享受", [BenefitEffect.Deduct] = "扣除已得的",
        [LabelPosition.Before] = "单位名称之前", [LabelPosition.After] = "单位名称之后",
        [DutyRole.Lead] = "牵头单位", [DutyRole.Joint] = "共同负责单位", [DutyRole.Responsible] = "责任单位", [DutyRole.Support] = "配合单位",
    };

    public static string Of(Enum value) => value is SupervisionKind kind ? SupervisionRows.Word(kind) : Words.GetValueOrDefault(value) ?? EnumWords.Of(value);
}
