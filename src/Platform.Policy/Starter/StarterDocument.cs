namespace Platform.Policy.Starter;

internal static class StarterDocument
{
    public static string Head(StarterDistrict d) => $$"""
        title: {{d.Name}}人民政府办公室关于印发《{{d.Name}}3岁以下婴幼儿照护服务实施方案》的通知
        plan_title: {{d.Name}}3岁以下婴幼儿照护服务实施方案
        short_title: 婴幼儿照护服务实施方案
        type: 通知
        number_unknown: true
        issuer: government_office
        issued: {{d.Today:yyyy-MM-dd}}
        recipients: [各{{d.LowerLevel}}, {{d.Word}}级有关部门]
        approval: 已经{{d.Word}}政府同意
        request: 请认真贯彻执行
        disclosure: 此件公开发布
        purpose: 建立健全婴幼儿照护服务体系，增加普惠服务供给
        basis:
          - title: 国务院办公厅关于促进3岁以下婴幼儿照护服务发展的指导意见
            number: 国办发〔2019〕15号
        outline:
          - { clause: 首部, narrative: true }
          - { clause: 一, title: 工作目标 }
          - { clause: 二, title: 重点任务, narrative: true }
          - { clause: 二（一）, title: 增加普惠供给 }
          - { clause: 二（二）, title: 加大支持力度 }
          - { clause: 三, title: 保障措施, narrative: true }
          - { clause: 三（一）, title: 加强组织领导 }
        standing:
          status: 待核
          checked_on: {{d.Today:yyyy-MM-dd}}
          remark: 示例内容，尚未按本地文件填写
        note: 照印发文件改写标题、成文日期、主送机关、依据和提纲；有发文字号的写 number，并删去 number_unknown；印了施行日期的写 effective。
        """;
}
