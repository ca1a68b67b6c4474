using Platform.Policy.Model;

namespace Platform.Policy.Layering;

/// <summary>Who speaks in the view of a layer's document: its name, and the words for 分工 that papers above the county commonly print.</summary>
internal static class Speaker
{
    private static readonly Vocabulary Common = new()
    {
        Whole = "全域",
        LowerLevel = "下级",
        Institution = "托育机构",
        Roles = new Dictionary<DutyRole, RoleLabel>
        {
            [DutyRole.Lead] = new() { Label = "牵头单位", Also = ["牵头部门"] },
            [DutyRole.Responsible] = new() { Label = "责任单位", Also = ["责任部门", "负责单位"] },
            [DutyRole.Support] = new() { Label = "配合单位", Also = ["配合部门", "参加单位"] },
        },
    };

    public static TenantProfile Of(LayerProfile layer) => new()
    {
        Code = "",
        Slug = layer.Slug,
        Name = layer.Name,
        FullName = layer.Name,
        Kind = JurisdictionKind.City,
        Extends = layer.Extends,
        Vocabulary = Common,
        Issuers = new Dictionary<string, Issuer>(),
    };
}
