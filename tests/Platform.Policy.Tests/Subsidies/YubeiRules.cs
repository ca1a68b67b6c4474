using Platform.Policy.Model;
using Platform.Policy.Packages;
using Platform.Policy.Subsidies;

namespace Platform.Policy.Tests.Subsidies;

/// <summary>The rules of the repository's Yubei package.</summary>
internal static class YubeiRules
{
    public static readonly DateOnly Day = new(2024, 12, 31);

    public static TenantPackage Package { get; } = TenantCatalog.Load(RepositoryFolder.Tenants).Tenants["yubei"];

    public static PolicyView View { get; } = Package.AsOf(Day);

    public static RuleBook Rules { get; } = RuleBook.Of(View);

    public static RulePlan Opening => Rules.Find("opening-award")!;

    public const string Register = """
        编号,名称,filed,普惠性托育机构,grade,places,enrolled.infant,enrolled.托小班,enrolled.junior,grade@2,电话
        A1,"阳光, 托育",是,true,一级,150,10,20,30,,123
        A2,星星托育,true,true,level_3,120,12,12,12,ungraded,123
        A3,月亮托育,true,true,level_3,100,20,20,20,ungraded,123
        A4,云朵托育,true,true,level_2,,20,20,20,,123
        A5,小树托育,true,true,level_2,60.5,20,20,20,,123
        A6,小河托育,true,false,level_2,60,20,20,20,,123
        """;
}
