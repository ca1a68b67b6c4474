using System.Collections.Frozen;

namespace Platform.Core.Audit;

/// <summary>Acts and subjects of the audit trail in Chinese. A word that is not here is shown as its key.</summary>
public static class AuditWords
{
    private static readonly FrozenDictionary<string, string> Subjects = new Dictionary<string, string>
    {
        ["Account"] = "账号",
        ["AccountClaim"] = "账号声明",
        ["AccountToken"] = "账号密钥",
        ["ApiApplication"] = "接口客户",
        ["ApiAuthorization"] = "接口授权",
        ["ApiScope"] = "接口范围",
        ["ApiToken"] = "接口令牌",
        ["Audit"] = "审计记录",
        ["Delegation"] = "AB角代办",
        ["DocumentText"] = "政策原文",
        ["Invitation"] = "邀请",
        ["Job"] = "长任务",
        ["PackageUpload"] = "上传的政策包",
        ["Password"] = "密码",
        ["PasswordHistory"] = "历史密码",
        ["PolicyVersion"] = "政策版本",
        ["RoleGrant"] = "角色授权",
        ["SignIn"] = "登录",
        ["SubsidyAdjustment"] = "补贴调整",
        ["SubsidyCase"] = "补贴办件",
        ["TemplateVersion"] = "公文模板",
        ["Tenant"] = "区县",
        ["Tenants"] = "跨区县数据",
        ["WorkItem"] = "待办事项",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Verbs = new Dictionary<string, string>
    {
        ["added"] = "新增",
        ["changed"] = "修改",
        ["deleted"] = "删除",
        ["read"] = "查看",
        ["exported"] = "导出",
        ["finished"] = "办结",
        ["refused"] = "被拒绝",
        ["ended"] = "结束",
        ["revoked"] = "撤销",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Acts = new Dictionary<string, string>
    {
        ["ApiApplication.added"] = "登记接口客户",
        ["ApiApplication.rotated"] = "更换接口客户密钥",
        ["ApiToken.added"] = "签发接口令牌",
        ["Audit.read"] = "查看审计记录",
        ["Audit.exported"] = "导出审计记录",
        ["Delegation.added"] = "委托代办",
        ["Delegation.changed"] = "提前结束代办",
        ["DocumentText.added"] = "录入政策原文",
        ["RoleGrant.added"] = "授予角色",
        ["RoleGrant.changed"] = "收回角色",
        ["Account.locked"] = "锁定账号",
        ["Job.added"] = "发起长任务",
        ["Job.retried"] = "再试长任务",
        ["Job.finished"] = "做完长任务",
        ["PackageUpload.added"] = "上传政策包",
        ["PackageUpload.deleted"] = "移除上传的政策包",
        ["Password.set"] = "设定密码",
        ["PolicyVersion.added"] = "起草政策版本",
        ["PolicyVersion.described"] = "填写政策草稿依据",
        ["PolicyVersion.edited"] = "修改政策草稿",
        ["PolicyVersion.checked"] = "校验政策草稿",
        ["PolicyVersion.sent"] = "送请确认政策草稿",
        ["PolicyVersion.confirmed"] = "确认政策版本",
        ["PolicyVersion.withdrawn"] = "作废政策草稿",
        ["PolicyVersion.enteredForce"] = "政策版本施行",
        ["RecoveryCode.used"] = "使用恢复码",
        ["SecondFactor.removed"] = "解除动态口令",
        ["SecondFactor.setUp"] = "绑定动态口令",
        ["SignIn.opened"] = "登录",
        ["SignIn.refused"] = "登录被拒绝",
        ["SignIn.ended"] = "结束登录",
        ["SubsidyCase.registered"] = "登记补贴办件",
        ["SubsidyCase.corrected"] = "补正补贴办件",
        ["SubsidyCase.decided"] = "审核补贴办件",
        ["SubsidyCase.returned"] = "退回补贴办件",
        ["SubsidyCase.refused"] = "不予通过补贴办件",
        ["SubsidyCase.withdrawn"] = "撤回补贴办件",
        ["SubsidyCase.adjusted"] = "处理追溯复算",
        ["TemplateVersion.saved"] = "保存公文模板",
        ["TemplateVersion.reset"] = "恢复共用公文模板",
        ["Tenant.added"] = "开通区县",
        ["Tenant.clashed"] = "区县未能随政策改名、换代码或域名",
        ["Tenant.drafted"] = "存入政策草稿",
        ["Tenant.templatesSaved"] = "存入公文模板",
        ["Tenant.invited"] = "邀请首位县级管理员",
        ["Tenant.uninvited"] = "撤销对首位县级管理员的邀请",
        ["Tenants.read"] = "跨区县查看",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Acts that have a word of their own, for the page's choice.</summary>
    public static IReadOnlyDictionary<string, string> Named => Acts;

    public static bool Knows(string subject) => Subjects.ContainsKey(subject);

    public static string OfSubject(string subject) => Subjects.GetValueOrDefault(subject, subject);

    /// <param name="action">Subject and verb: <c>RoleGrant.added</c>.</param>
    public static string OfAction(string action)
    {
        ArgumentNullException.ThrowIfNull(action);
        if (Acts.TryGetValue(action, out var word))
        {
            return word;
        }

        return action.Split('.', 2) is [var subject, var verb] && Subjects.TryGetValue(subject, out var noun) && Verbs.TryGetValue(verb, out var done)
            ? verb is "refused" ? noun + done : done + noun
            : action;
    }
}
