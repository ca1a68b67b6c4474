namespace Platform.Policy.Starter;

internal static class StarterProfile
{
    public static string Tenant(StarterDistrict d) => $$"""
        code: "{{d.Code}}"
        slug: {{d.Slug}}
        name: {{d.Name}}
        full_name: {{d.Name}}
        kind: {{d.Word}}
        extends: [{{string.Join(", ", d.Extends)}}]
        vocabulary:
          whole: 全{{d.Word}}
          lower_level: {{d.LowerLevel}}
          institution: 托育机构
          roles:
            lead: { label: 牵头单位 }
            joint: { label: 按职责分工负责, position: after }
            responsible: { label: 责任单位 }
            support: { label: 配合单位 }
        issuers:
          government_office:
            name: {{d.Name}}人民政府办公室
            signing_chain: [拟稿, 核稿, 会签, 分管副主任审核, 主任签发]
            note: 填写署名全称；有红头的写 letterhead，机关代字写进 series，如 series [某府办发]。
          health:
            name: {{d.Name}}卫生健康局
            role: health
            signing_chain: [拟稿, 办公室核稿, 分管副局长审核, 局长签发]
            assumed: true
            note: 核对署名全称后删去 assumed。
        note: 核对代码、全称（含市级名称）和用语；乡镇街道写进 towns，配色写进 theme。
        """;

    public static string Departments(StarterDistrict d) => $$"""
        health:
          name: {{d.Word}}卫生健康局
          note: 各部门按本地文件印出的名称填写，别的写法写进 also；没有写到的角色用上级的通称。
        dev_reform:
          name: {{d.Word}}发展改革局
        education:
          name: {{d.Word}}教育局
        finance:
          name: {{d.Word}}财政局
        natural_resources:
          name: {{d.Word}}自然资源局
        housing_construction:
          name: {{d.Word}}住房城乡建设局
        market_supervision:
          name: {{d.Word}}市场监管局
        towns_streets:
          name: 各{{d.LowerLevel}}
          group: true
        """;
}
