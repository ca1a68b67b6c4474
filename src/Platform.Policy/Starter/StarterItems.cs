namespace Platform.Policy.Starter;

internal static class StarterItems
{
    public const string Indicators = """
        childcare_places_per_1000:
          title: 每千人口托位数
          unit: 个/千人
          source_department: health
          cycle: 年
          decimals: 1
          note: 核对口径后补上 numerator 和 denominator。
        """;

    public const string Planning = """
        new-residential-areas:
          clause: 二（一）1
          title: 新建居住区照护设施配建
          value: 6
          unit: 托位/千人
          scope: new
          together: [同步规划, 同步建设, 同步验收, 同步交付]
          text: 新建居住区按每千人口不少于6个托位配建照护设施
          note: 示例数字，按本地文件改写；没有规定的删去这一条。
        """;

    public const string Subsidies = """
        opening-award-example:
          clause: 二（二）2
          title: 开园奖补（示例）
          noun: 奖补
          for: institution
          text: 按备案托位一次核定，分两年拨付；示例，金额不是本地规定。
          rates:
            place: { title: 每个托位, amount: 3000, unit: 元/托位 }
          caps:
            - { amount: 300000, per: 每家机构 }
          shares:
            - { year: 1, percent: 50 }
            - { year: 2, percent: 50 }
          conditions: [已在卫生健康部门备案, 提供普惠托育服务]
          pays: [finance]
          reviews: [health]
          note: 示例标准，按本地文件改写名称、金额、条件和条款；只点名未定金额的补贴删去 rates、caps、shares；没有的整条删去。
        """;

    public static string Targets(StarterDistrict d) => $$"""
        places-per-1000:
          clause: 一
          indicator: childcare_places_per_1000
          label: 每千人口托位数
          bound: at_least
          value: 5.0
          due: {{d.TargetDue:yyyy-MM-dd}}
          due_label: 到{{d.TargetDue.Year}}年
          responsible: health
          responsible_assumed: true
          text: 每千人口托位数达到5.0个
          note: 示例数字，按本地文件改写；每个指标、每个年度写一条。
        """;

    public static string Duties(StarterDistrict d) => $$"""
        facility-layout:
          clause: 二（一）1
          number: "1"
          kind: task
          title: 加强设施规划布局
          text: 照护设施与新建住宅同步规划、同步建设、同步验收、同步交付。
          lead: [natural_resources]
          responsible: [health, housing_construction, towns_streets]
          note: 照文件逐项写任务和分工；文件用别的分工说法时，改 tenant.yaml 的 vocabulary.roles。
        organisation:
          clause: 三（一）
          number: "（一）"
          kind: safeguard
          title: 加强组织领导
          text: {{d.Word}}卫生健康局牵头，各有关部门按职责推进，定期会商。
          lead: [health]
          support: [dev_reform, education, finance, market_supervision]
        """;

    public static string Preferences(StarterDistrict d) => $$"""
        utility-prices:
          clause: 二（二）3
          title: 水电气热执行居民生活类价格
          kind: utility
          text: 托育机构用水、用电、用气、用热按照居民生活类价格执行。
          procedure: [机构向卫生健康部门申请证明, 持证明到供水、供电、供气、供热企业办理]
          departments: [dev_reform]
          certificate:
            title: 托育机构执行居民生活类价格证明
            issued_by: {{d.Word}}卫生健康局
            issuer: health
            for: 供水、供电、供气、供热企业
          note: 核对本地的办理步骤和出具单位；不需要证明的删去 certificate。
        """;
}
