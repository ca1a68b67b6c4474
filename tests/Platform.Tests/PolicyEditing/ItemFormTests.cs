using System.Net;
using Platform.Tests.Rights;
using Xunit;
using static Platform.Tests.PolicyEditing.DraftTable;

namespace Platform.Tests.PolicyEditing;

/// <summary>The forms of a draft as an administrator fills them in; what is not changed stays to the byte.</summary>
public sealed class ItemFormTests : IAsyncDisposable
{
    private const string Targets = "policies/plan/targets.yaml";

    private readonly RightsApp app = new();
    private Officer administrator = null!;
    private DraftTable draft = null!;

    public async ValueTask DisposeAsync()
    {
        administrator?.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Overview_OfADraft_CountsWhatItHolds()
    {
        await BeginAsync();

        var page = await administrator.OpenAsync(draft.Home);

        Assert.Equal("修改样例区第2版", Text(page.QuerySelector("h1")));
        Assert.Equal(["托育服务实施方案", "样例区共用", "全文"], page.QuerySelectorAll(".edit-document h2").Select(Text));
        Assert.Equal(
            ["目标4", "任务与分工2", "补贴3", "优惠2", "配建标准0", "参数0", "登记2", "备案材料1", "备案要求2", "从业人员0", "监管1", "议事协调机构1", "实施阶段0", "部门职责0"],
            page.QuerySelectorAll(".edit-document:first-of-type .edit-tiles a").Select(Text));
    }

    [Fact]
    public async Task Table_OfTargets_ChangesFigureAndDayInTheRow()
    {
        await BeginAsync();
        var before = (await draft.TextAsync(Targets))!;
        var table = $"{draft.Home}/table/targets/plan";

        var list = await administrator.OpenAsync(table);
        var saved = await SaveAsync(administrator, table, list, "form[id='form-places-2027']", ("Fields[value]", "5.5"), ("Fields[due]", "2026.12.31"), ("Fields[responsible]", "finance"));

        Assert.Equal("目标", Text(list.QuerySelector("h1")));
        Assert.Contains("已保存：每千人口托位数。", Text(saved.Body), StringComparison.Ordinal);
        Assert.Equal("5.5", saved.QuerySelector("#row-places-2027 input[name='Fields[value]']")!.GetAttribute("value"));
        await draft.ReadsAsync(Targets, before, ("value: 5.0\n  due: 2027-12-31", "value: 5.5\n  due: 2026-12-31"), ("responsible: health", "responsible: finance"));
    }

    [Fact]
    public async Task Item_WithWhatCannotBeUnderstood_KeepsItAndSaysWhatToWrite()
    {
        await BeginAsync();
        var before = (await draft.TextAsync(Targets))!;

        var page = await SaveAsync(administrator, $"{draft.Home}/item/targets/plan?item=places-2027", ("Fields[value]", "五点五左右"), ("Fields[due]", "明年底"), ("Fields[label]", ""));

        Assert.Equal(
            ["请填写文件印出的指标说法。", "没有看懂“五点五左右”。写成数，如 5.0、3000 或 3千。", "没有看懂日期“明年底”。写成 2026.12.16 或 2026年12月16日。"],
            page.QuerySelectorAll(".errors li").Select(Text));
        Assert.Equal("五点五左右", page.QuerySelector("input[name='Fields[value]']")!.GetAttribute("value"));
        Assert.Equal(before, await draft.TextAsync(Targets));
    }

    [Fact]
    public async Task Item_ThatTheFormatRefuses_ShowsTheReasonUnderTheField()
    {
        await BeginAsync();
        var before = (await draft.TextAsync(Targets))!;

        var page = await SaveAsync(administrator, $"{draft.Home}/item/targets/plan?item=places-2027", ("Fields[clause]", "第五点"));

        Assert.StartsWith("条款位置", Text(page.QuerySelector(".field-wrong .field-label")), StringComparison.Ordinal);
        Assert.Contains("第五点", Text(page.QuerySelector(".field-wrong .field-error")), StringComparison.Ordinal);
        Assert.Equal(before, await draft.TextAsync(Targets));
    }

    [Fact]
    public async Task Item_Added_StandsAtTheEndOfItsFile()
    {
        await BeginAsync();
        var before = (await draft.TextAsync("policies/plan/preferences.yaml"))!;

        var page = await SaveAsync(
            administrator, $"{draft.Home}/item/preferences/plan", ("NewId", "deed-tax"), ("Fields[clause]", "二（五）18"), ("Fields[title]", "免征契税"), ("Fields[kind]", "tax"),
            ("Fields[text]", "承受房屋用于托育的免征契税。"), ("Fields[from]", "2026年1月1日"), ("Fields[conditions]", "已备案\n用于社区托育"), ("Fields[departments]", "finance"));

        Assert.Contains("已新增：免征契税。", Text(page.Body), StringComparison.Ordinal);
        Assert.Equal(
            before + """
            deed-tax:
              clause: 二（五）18
              title: 免征契税
              kind: tax
              text: 承受房屋用于托育的免征契税。
              from: 2026-01-01
              conditions: [已备案, 用于社区托育]
              departments: [finance]

            """.ReplaceLineEndings("\n"),
            (await draft.TextAsync("policies/plan/preferences.yaml"))!);
    }

    [Fact]
    public async Task Item_AddedToATableWithoutAFile_BeginsTheFile()
    {
        await BeginAsync();

        await SaveAsync(
            administrator, $"{draft.Home}/item/planning/plan", ("NewId", "new-areas"), ("Fields[clause]", "二（一）1"), ("Fields[title]", "新建居住区配建"), ("Fields[value]", "10"), ("Fields[unit]", "托位/千人"),
            ("Fields[scope]", "new"), ("Fields[text]", "按每千人口不少于10个托位配建。"));

        Assert.Equal(
            "new-areas:\n  clause: 二（一）1\n  title: 新建居住区配建\n  value: 10\n  unit: 托位/千人\n  scope: new\n  text: 按每千人口不少于10个托位配建。\n",
            await draft.TextAsync("policies/plan/planning.yaml"));
    }

    [Fact]
    public async Task Duty_WithDepartmentsTickedByTheirLocalNames_IsAssignedAnew()
    {
        await BeginAsync();
        var before = (await draft.TextAsync("policies/plan/duties.yaml"))!;
        var path = $"{draft.Home}/item/duties/plan?item=layout";

        var form = await administrator.OpenAsync(path);
        Assert.Equal(["部门", "牵头", "共同负责", "责任", "配合", "正文点名"], form.QuerySelectorAll(".picker thead th").Select(Text));
        var page = await SaveAsync(administrator, path, ("Fields[lead]", "towns_streets"), ("Fields[lead]", "finance"), ("Fields[responsible]", "health"));

        Assert.Contains("已保存：加强设施规划布局。", Text(page.Body), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".matrix a[href$='/item/duties/plan?item=layout']"));
        await draft.ReadsAsync("policies/plan/duties.yaml", before, ("lead: [towns_streets]\n  responsible: [health, finance]", "lead: [towns_streets, finance]\n  responsible: [health]"));
    }

    [Fact]
    public async Task Head_WithAnotherStanding_ChangesOnlyThat()
    {
        await BeginAsync();
        var before = (await draft.TextAsync("policies/plan/document.yaml"))!;

        await SaveAsync(administrator, $"{draft.Home}/head/plan", ("Fields[standing.status]", "现行有效"), ("Fields[standing.checked_on]", "2026.11.20"), ("Fields[standing.remark]", ""));

        await draft.ReadsAsync("policies/plan/document.yaml", before, ("standing: { status: 待核, checked_on: 2026-11-01, remark: 等待主管部门答复 }", "standing: { status: 现行有效, checked_on: 2026-11-20 }"));
    }

    [Fact]
    public async Task Conference_WithOneMoreMember_KeepsTheOthers()
    {
        await BeginAsync();
        var before = (await draft.TextAsync("policies/plan/conference.yaml"))!;

        await SaveAsync(administrator, $"{draft.Home}/item/conference/plan?item=conference", ("Fields[members.1.unit]", "区民政局"), ("Fields[members.1.role]", "civil_affairs"));

        await draft.ReadsAsync("policies/plan/conference.yaml", before, ("    - { unit: 区财政局, post: 副局长 }\n", "    - { unit: 区财政局, post: 副局长 }\n    - { unit: 区民政局, role: civil_affairs }\n"));
    }

    [Fact]
    public async Task DepartmentsTownsIssuersAndFiling_AreWrittenWhereTheyStand()
    {
        await BeginAsync();
        var profile = (await draft.TextAsync("tenant.yaml"))!;
        var departments = (await draft.TextAsync("departments.yaml"))!;
        var filing = (await draft.TextAsync("policies/plan/filing.yaml"))!;

        await SaveAsync(administrator, $"{draft.Home}/item/departments?item=finance", ("Fields[name]", "区财政金融局"), ("Fields[also]", "区财政局"));
        await SaveAsync(administrator, $"{draft.Home}/item/issuers?item=government_office", ("Fields[series]", "样府办发\n样府办"));
        await SaveAsync(administrator, $"{draft.Home}/item/towns", ("NewId", "east-town"), ("Fields[name]", "东镇"), ("Fields[kind]", "镇"));
        await SaveAsync(administrator, $"{draft.Home}/item/requirements/plan?item=deadline", ("Fields[value]", "3"));
        await SaveAsync(administrator, $"{draft.Home}/head", ("Fields[vocabulary]", null), ("Fields[note]", "2026年11月核对"));

        await draft.ReadsAsync("departments.yaml", departments, ("finance: { name: 区财政局 }", "finance: { name: 区财政金融局, also: [区财政局] }"));
        await draft.ReadsAsync("policies/plan/filing.yaml", filing, ("value: 5,", "value: 3,"));
        Assert.Equal(
            profile.Replace("[样府办发] }\n", "[样府办发, 样府办] }\ntowns:\n  east-town:\n    name: 东镇\n    kind: 镇\nnote: 2026年11月核对\n", StringComparison.Ordinal),
            await draft.TextAsync("tenant.yaml"));
    }

    [Fact]
    public async Task Remove_AfterALook_TakesTheItemOut()
    {
        await BeginAsync();
        var before = (await draft.TextAsync(Targets))!;
        var path = $"{draft.Home}/remove/targets/plan?item=circle-2027";

        var look = await administrator.OpenAsync(path);
        Assert.Contains("服务圈基本形成", Text(look.QuerySelector("main form.form")), StringComparison.Ordinal);
        var page = await SaveAsync(administrator, path);

        Assert.Contains("已删去：15分钟服务圈。", Text(page.Body), StringComparison.Ordinal);
        Assert.Equal(before[..before.IndexOf("circle-2027", StringComparison.Ordinal)], await draft.TextAsync(Targets));
    }

    [Fact]
    public async Task Remove_OfAnIssuerThatIsNamedElsewhere_IsRefusedWithThePlaces()
    {
        await BeginAsync();
        var before = await draft.TextAsync("tenant.yaml");

        var page = await SaveAsync(administrator, $"{draft.Home}/remove/issuers?item=government_office");

        Assert.Contains("sample/policies/plan/document.yaml 第 6 行", Text(page.QuerySelector(".errors")), StringComparison.Ordinal);
        Assert.Equal(before, await draft.TextAsync("tenant.yaml"));
    }

    [Fact]
    public async Task Pages_WithoutThePermissionOrOfUnknownThings_AreClosed()
    {
        await BeginAsync();
        using var officer = await Officer.As(app, "sample", "李经办", "department_officer:health");

        foreach (var path in new[] { "", "/table/targets/plan", "/item/targets/plan?item=places-2027", "/head/plan", "/remove/targets/plan?item=places-2027" })
        {
            Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync(draft.Home + path)).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync(draft.Home + path)).StatusCode);
        }

        foreach (var path in new[] { "/table/nothing/plan", "/table/targets/nowhere", "/item/targets/plan?item=nothing", "/head/nowhere", "/remove/targets/plan?item=nothing" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync(draft.Home + path)).StatusCode);
        }
    }

    private async Task BeginAsync()
    {
        administrator = await Officer.As(app, "sample", "甲管理", "district_administrator");
        draft = await DraftTable.OpenAsync(administrator);
    }
}
