namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>登记, 备案材料 and 备案要求.</summary>
internal static class FilingProposal
{
    private static readonly (string Form, string Word)[] Forms = [("non_profit", "非营利"), ("profit", "营利"), ("public_institution", "事业单位"), ("social_service", "社会服务机构"), ("kindergarten", "幼儿园")];

    private static readonly (string Topic, string Word)[] Topics =
    [
        ("inspection", "现场"), ("change", "变更"), ("change", "注销"), ("sharing", "推送"), ("sharing", "共享"), ("deadline", "工作日"), ("name", "名称"), ("scope", "业务范围"), ("service", "一件事"), ("service", "网上"), ("filing", "备案"),
    ];

    public static void Fill(Recognised found, ClausePlace place, string collection)
    {
        found.Add("title", place.Title);
        if (collection == "materials") return;
        found.Add("text", place.Words);
        if (collection == "registration")
        {
            found.Add("form", Forms.FirstOrDefault(form => place.Words.Contains(form.Word, StringComparison.Ordinal)).Form);
            found.AddAll("authorities", place.Departments);
            return;
        }

        found.Add("topic", Topics.FirstOrDefault(topic => place.Words.Contains(topic.Word, StringComparison.Ordinal)).Topic);
        found.Add("value", place.Value);
        found.Add("unit", place.Unit);
        found.AddAll("departments", place.Departments);
    }
}
