using System.Globalization;
using Platform.Documents.Model;
using Platform.Documents.Reading;
using Platform.Templating;

namespace Platform.Benchmarks.Documents;

/// <summary>A plan of eight pages, about 3,500 characters, with 20 duties and a table of 30 rows; another number in each.</summary>
internal static class Plan
{
    public const int Pages = 8;
    private const int DutyCount = 20;
    private const int RowCount = 30;

    private static readonly Template Compiled = Template.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documents", "plan.scriban")), "plan");

    private static readonly string[] Numerals = [.. "一二三四五六七八九十".Select(digit => digit.ToString()), .. "一二三四五六七八九".Select(digit => $"十{digit}"), "二十"];

    private static readonly string[] Duties =
    [
        "新建或者改建县级托育综合服务中心，承担托育服务、从业人员培训、家庭养育指导等功能", "支持有条件的幼儿园开设托班，招收二至三岁幼儿",
        "鼓励用人单位提供福利性托育服务，支持工会组织参与", "新建居住区托育设施与住宅同步规划、同步建设、同步验收、同步交付",
        "对备案的普惠性托育机构给予建设补助，分两年拨付", "落实用水用电用气用热按照居民生活类价格执行的规定",
        "开展消防、食品、建筑安全联合检查，建立隐患整改台账", "组织从业人员岗前培训和在岗培训，定期开展技能竞赛",
        "建立举报投诉受理机制，及时公布核查处理结果", "加强卫生保健指导，做好传染病防控和健康管理",
    ];

    private static readonly string[] Bodies = ["县卫生健康局", "县发展改革局", "县教育局", "县财政局", "县住房城乡建设局", "县市场监管局", "县消防救援大队"];

    /// <summary>From the compiled template to the document.</summary>
    public static OfficialDocument Document(int number) => Read(Values(number));

    /// <summary>The document with a tag such as <c>{row_1_task}</c> in the place of each value, for tools that fill documents.</summary>
    public static OfficialDocument Tagged()
    {
        var document = Read(Values(1).ToDictionary(value => value.Key, value => value.Key == "number" ? value.Value : $"{{{value.Key}}}"));
        return document with { Head = document.Head with { Number = "东政办发〔2024〕{number}号" } };
    }

    /// <summary>What differs from one plan to another, by the names of the tags.</summary>
    public static Dictionary<string, string> Values(int number)
    {
        var values = new Dictionary<string, string> { ["number"] = number.ToString(CultureInfo.InvariantCulture) };
        for (var i = 1; i <= DutyCount; i++)
        {
            values[Key("duty", i, "title")] = $"推进第{i.ToString(CultureInfo.InvariantCulture)}项工作";
            values[Key("duty", i, "text")] = $"{Duties[(i * 3) % 10]}；{Duties[(i * 7) % 10]}";
            values[Key("duty", i, "lead")] = Bodies[i % 7];
            values[Key("duty", i, "others")] = $"{Bodies[(i + 1) % 7]}、{Bodies[(i + 2) % 7]}";
        }

        for (var i = 1; i <= RowCount; i++)
        {
            values[Key("row", i, "task")] = Duties[i % 10][..16];
            values[Key("row", i, "lead")] = Bodies[i % 7];
            values[Key("row", i, "due")] = $"2025年{((i % 12) + 1).ToString(CultureInfo.InvariantCulture)}月";
        }

        return values;
    }

    private static OfficialDocument Read(Dictionary<string, string> values)
    {
        var model = new ScriptObject
        {
            ["number"] = values["number"],
            ["numerals"] = new ScriptArray(Numerals),
            ["duties"] = List("duty", DutyCount, ["title", "text", "lead", "others"], values),
            ["rows"] = List("row", RowCount, ["task", "lead", "due"], values),
        };
        return DocumentTextReader.Read(Compiled.RenderText(new TemplateContext { Model = model, Strict = true }), "plan").Document!;
    }

    private static ScriptArray List(string kind, int count, string[] fields, Dictionary<string, string> values) => new(Enumerable
        .Range(1, count)
        .Select(i => (object?)new ScriptObject(fields.Select(field => KeyValuePair.Create(field, (object?)values[Key(kind, i, field)])))));

    private static string Key(string kind, int i, string field) => string.Create(CultureInfo.InvariantCulture, $"{kind}_{i}_{field}");
}
