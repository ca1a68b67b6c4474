using Platform.Core.Policies.Sources.Proposals;
using Platform.Core.PolicyChecks;
using Platform.Policy.Packages;
using Xunit;

namespace Platform.Tests.PolicyChecks;

/// <summary>A small invented district and the text of its invented document.</summary>
internal static class SampleDistrict
{
    public const string Source = """
        样例区人民政府办公室关于印发《样例区托育服务方案》的通知
        样府办发〔2024〕6号
        各镇人民政府，区级有关部门：
        《样例区托育服务方案》已经区政府同意，现印发给你们。
        样例区人民政府办公室
        2024年12月16日
        样例区托育服务方案
        一、工作目标
        到2025年，每千人口托位数达4.5个，普惠托位占比60%以上。
        二、重点工作
        （一）增加供给。
        1. 布局设施。新建居住区按不少于8托位/千人配建，各镇街负责接收。（牵头单位：各镇街；责任单位：区卫健局、区住建局）
        2. 发放奖补。每个托位补助2000元，每家最高不超过30万元，分2年，每年各50%。（牵头单位：区财政局、区卫健局）
        三、组织实施
        （一）加强宣传。多渠道宣传托育政策。
        """;

    public static Dictionary<string, string> Files() => new()
    {
        ["national/layer.yaml"] = "slug: national\nname: 国家\nlevel: national\n",
        ["national/departments.yaml"] = """
            health: { name: 卫生健康部门 }
            finance: { name: 财政部门 }
            education: { name: 教育部门 }
            housing_construction: { name: 住房城乡建设部门 }
            towns_streets: { name: 乡镇街道, group: true }
            """,
        ["national/indicators.yaml"] = """
            childcare_places_per_1000: { title: 每千人口托位数, unit: 个 }
            inclusive_place_share_pct: { title: 普惠托位占比, unit: "%" }
            """,
        ["sample/tenant.yaml"] = """
            code: "999901"
            slug: sample
            name: 样例区
            full_name: 样例市样例区
            kind: 区
            extends: [national]
            vocabulary:
              whole: 全区
              lower_level: 镇街
              institution: 托育机构
              roles:
                lead: { label: 牵头单位 }
                responsible: { label: 责任单位 }
            issuers:
              government_office: { name: 样例区人民政府办公室 }
            """,
        ["sample/departments.yaml"] = """
            health: { name: 区卫健局 }
            finance: { name: 区财政局 }
            education: { name: 区教育局 }
            housing_construction: { name: 区住建局 }
            towns_streets: { name: 各镇街, group: true }
            """,
        ["sample/policies/plan/document.yaml"] = """
            title: 样例区人民政府办公室关于印发《样例区托育服务方案》的通知
            plan_title: 样例区托育服务方案
            short_title: 托育服务方案
            type: 通知
            number: 样府办发〔2024〕6号
            issuer: government_office
            issued: 2024-12-16
            recipients: [各镇人民政府, 区级有关部门]
            approval: 已经区政府同意
            outline:
              - { clause: 一, title: 工作目标 }
              - { clause: 二, title: 重点工作 }
              - { clause: 二（一）, title: 增加供给 }
              - { clause: 三, title: 组织实施 }
              - { clause: 三（一）, title: 加强宣传, narrative: true }
            standing: { status: 现行有效, checked_on: 2026-11-22 }
            """,
        ["sample/policies/plan/targets.yaml"] = """
            places-2025:
              clause: 一
              indicator: childcare_places_per_1000
              label: 每千人口托位数
              bound: at_least
              value: 4.5
              due: 2025-12-31
              text: 每千人口托位数达4.5个
            inclusive-2025:
              clause: 一
              indicator: inclusive_place_share_pct
              label: 普惠托位占比
              bound: at_least
              value: 60
              due: 2025-12-31
              text: 普惠托位占比60%以上
            """,
        ["sample/policies/plan/duties.yaml"] = """
            layout:
              clause: 二（一）1
              number: "1"
              kind: task
              title: 布局设施
              text: 新建居住区每千人配建8个托位，镇街接收。
              lead: [towns_streets]
              responsible: [health, housing_construction]
            award:
              clause: 二（一）2
              number: "2"
              kind: task
              title: 发放奖补
              text: 每托位2000元，每家不超过30万元，分2年各50%。
              lead: [finance, health]
            """,
        ["sample/policies/plan/subsidies.yaml"] = """
            award:
              clause: 二（一）2
              title: 托位奖补
              noun: 奖补
              for: institution
              text: 按托位补助。
              rates:
                place: { title: 每个托位, amount: 2000, unit: 元/托位 }
              caps:
                - { amount: 300000, per: 每家机构 }
              shares:
                - { year: 1, percent: 50 }
                - { year: 2, percent: 50 }
              pays: [finance]
            """,
    };

    /// <summary>The report after one text in one file is replaced.</summary>
    public static PolicyCheckReport Check(string? file = null, string? from = null, string? to = null, string source = Source)
    {
        var package = Load(file, from, to);
        return CheckPolicy.Run(package.AsIssued("plan"), package.Documents[0], source);
    }

    /// <summary>The same, clause by clause.</summary>
    public static ClauseComparison Compare(string? file = null, string? from = null, string? to = null, string source = Source)
    {
        var package = Load(file, from, to);
        return CompareClauses.Run(package.AsIssued("plan"), package.Documents[0], source);
    }

    /// <summary>What is recognised in one clause for a new item.</summary>
    public static ItemProposal Propose(string source, string clause, string collection, int? at = null)
    {
        var view = Load(null, null, null).AsIssued("plan");
        var compared = Compare(source: source);
        return ItemProposal.Of(view, new ClausePlace(compared, compared.Find(clause)!, at), collection);
    }

    private static TenantPackage Load(string? file, string? from, string? to)
    {
        var files = Files();
        if (file is not null)
        {
            Assert.Contains(from!, files[file], StringComparison.Ordinal);
            files[file] = files[file].Replace(from!, to, StringComparison.Ordinal);
        }

        var catalog = TenantCatalog.Load(new MemoryPolicySource(files));
        Assert.Empty(catalog.Diagnostics);
        return catalog.Tenants["sample"];
    }
}
