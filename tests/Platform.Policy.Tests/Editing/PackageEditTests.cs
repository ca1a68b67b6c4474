using Platform.Policy.Editing;
using Platform.Policy.Packages;
using Xunit;
using static Platform.Policy.Editing.EditValue;

namespace Platform.Policy.Tests.Editing;

/// <summary>Texts before and after, literally.</summary>
public sealed class PackageEditTests
{
    private static readonly ItemTable Targets = new("targets", "plan");

    private const string Before = """
        # 目标，按文件顺序

        places-2025:   # 2025年的
          clause: 一
          label: '每千人口托位数'
          value: 5.0
          # 期限照原文
          due: 2025-12-31   # 年底

          text: 每千人口托位数达5.0个

        share-2025:
          clause: 一
          label: "普惠占比"
          value: 80
          note: 已核
        """;

    [Fact]
    public void SetFields_Scalars_ChangeOnlyTheirOwnCharacters()
    {
        var after = Set("places-2025", ("label", new Text("千人托位: 数")), ("value", new Number(5.50m)), ("due", new Day(new DateOnly(2026, 6, 30))));

        Assert.Equal("""
            # 目标，按文件顺序

            places-2025:   # 2025年的
              clause: 一
              label: '千人托位: 数'
              value: 5.50
              # 期限照原文
              due: 2026-06-30   # 年底

              text: 每千人口托位数达5.0个

            share-2025:
              clause: 一
              label: "普惠占比"
              value: 80
              note: 已核
            """, after);
    }

    [Fact]
    public void SetFields_KeysNewAndGone_StandInTheOrderOfTheRecord()
    {
        var after = Set("share-2025", ("unit", new Text("%")), ("value", null), ("responsible_assumed", new Flag(true)), ("bound", new Text("at_least")), ("due", new Day(new DateOnly(2025, 12, 31))));

        Assert.Equal(Before.Replace("""
              value: 80
              note: 已核
            """, """
              bound: at_least
              unit: "%"
              due: 2025-12-31
              responsible_assumed: true
              note: 已核
            """, StringComparison.Ordinal), after);
    }

    [Fact]
    public void SetFields_SeveralLines_AreALiteralBlockBeforeTheComment()
    {
        var after = Set("places-2025", ("due_label", new Text("第一行\r\n\r\n  第二行")), ("note", new Text("甲\n乙")));

        Assert.Equal(Before.Replace("  due: 2025-12-31   # 年底\n", "  due: 2025-12-31   # 年底\n  due_label: |-\n    第一行\n\n      第二行\n", StringComparison.Ordinal)
            .Replace("达5.0个\n", "达5.0个\n  note: |-\n    甲\n    乙\n", StringComparison.Ordinal), after);
        Assert.Equal(Before.Replace("  note: 已核", "  note: |-\n    已核\n    两遍", StringComparison.Ordinal), Set("share-2025", ("note", new Text("已核\n两遍"))));
    }

    [Theory]
    [InlineData("0.5", "\"0.5\"")]
    [InlineData("true", "\"true\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("~", "\"~\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("2025-12-31", "\"2025-12-31\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData("- 一", "\"- 一\"")]
    [InlineData("@县", "\"@县\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("尾:", "\"尾:\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("说“好”", "说“好”")]
    [InlineData("说 \"好\"", "说 \"好\"")]
    [InlineData("\"好\"", "'\"好\"'")]
    [InlineData("'好' \\n: ", "'''好'' \\n:'")]
    [InlineData("a\tb", "\"a\\tb\"")]
    [InlineData("3岁以下", "3岁以下")]
    [InlineData("8:00—9:00，a#b", "8:00—9:00，a#b")]
    [InlineData("[附件]", "\"[附件]\"")]
    [InlineData("二（一）, 三", "二（一）, 三")]
    [InlineData("  两边有空格  ", "两边有空格")]
    public void SetFields_Text_IsQuotedOnlyWhereYamlNeedsIt(string text, string written)
    {
        Assert.Equal(Before.Replace("note: 已核", "note: " + written, StringComparison.Ordinal), Set("share-2025", ("note", new Text(text))));
    }

    [Fact]
    public void SetFields_LineEndsOfWindows_AreKept()
    {
        var before = Before.ReplaceLineEndings("\r\n");

        var after = Text(Apply(before, new ItemEdit.SetFields(Targets, "share-2025", [new FieldChange("unit", new Text("%")), new FieldChange("note", new Text("一\n二"))])));

        Assert.Equal(before.Replace("  value: 80\r\n  note: 已核", "  value: 80\r\n  unit: \"%\"\r\n  note: |-\r\n    一\r\n    二", StringComparison.Ordinal), after);
    }

    [Fact]
    public void SetFields_NestedTablesAndLists_ChangeWhereTheyDiffer()
    {
        const string before = """
            award:
                clause: 二（三）11
                title: 奖补
                caps:
                    # 上限
                    - { amount: 450000, per: 每家机构 }
                    - amount: 5 # 第二个
                      per: 每个托位
                pays: [finance, "health"]
                left_open:
                - 甲
                # 乙还要问
                - 乙
                rates:
                    place: { title: 每个托位, amount: 3000 }
            """;
        var files = Files(("p/policies/plan/document.yaml", "title: 方案\n"), ("p/policies/plan/subsidies.yaml", before));
        var cap = new Map([new("per", new Text("每家机构")), new("amount", new Number(500000))]);
        var place = new Map([new("title", new Text("每个[新]托位")), new("amount", new Number(3000)), new("unit", new Text("元"))]);
        var edit = new ItemEdit.SetFields(new ItemTable("subsidies", "plan"), "award",
        [
            new("caps", new List([cap, new Map([new("amount", new Number(6))]), new Map([new("amount", new Number(7)), new("per", new Text("每年"))])])),
            new("pays", Texts("finance", "education", "health")),
            new("left_open", Texts("丙", "甲", "乙: 二")),
            new("rates.place", place),
            new("rates.infant", new Map([new("amount", new Number(900))])),
        ]);

        Assert.Equal("""
            award:
                clause: 二（三）11
                title: 奖补
                caps:
                    # 上限
                    - { amount: 500000, per: 每家机构 }
                    - amount: 6 # 第二个
                    - amount: 7
                      per: 每年
                pays: [finance, education, "health"]
                left_open:
                - 丙
                - 甲
                # 乙还要问
                - "乙: 二"
                rates:
                    place: { title: "每个[新]托位", amount: 3000, unit: 元 }
                    infant: { amount: 900 }
            """, ((EditResult.Done)PackageEdit.Apply(files, edit)).Files[1].Text);
    }

    [Fact]
    public void SetFields_ValueOfAnotherKind_KeepsTheCommentsWithinIt()
    {
        const string before = "p:\n  lead:\n    # 牵头\n    - health\n    - finance # 尾\n  support: []\nq:\n  lead: [a]\n";
        var files = Files(("p/policies/plan/document.yaml", "title: 方案\n"), ("p/policies/plan/duties.yaml", before));

        var result = PackageEdit.Apply(files, new ItemEdit.SetFields(new ItemTable("duties", "plan"), "p", [new("lead", new List([])), new("support", Texts("a", "b"))]));

        Assert.Equal("p:\n  lead: [] # 尾\n  # 牵头\n  support: [a, b]\nq:\n  lead: [a]\n", ((EditResult.Done)result).Files[1].Text);
    }

    [Fact]
    public void SetFields_FirstKeyAfterADash_GoesAndTheNextTakesItsPlace()
    {
        var files = Files(("p/policies/plan/document.yaml", "basis:\n  - title: 甲\n    # 文号\n    number: 乙\n    note: 丙\n"));

        var without = PackageEdit.Apply(files, new ItemEdit.SetHead("plan", [new("basis", new List([new Map([new("number", new Text("乙")), new("note", new Text("丙"))])]))]));
        var again = PackageEdit.Apply(((EditResult.Done)without).Files, new ItemEdit.SetHead("plan", [new("basis", new List([new Map([new("note", new Text("丙")), new("title", new Text("丁"))])]))]));

        Assert.Equal("basis:\n  - # 文号\n    number: 乙\n    note: 丙\n", ((EditResult.Done)without).Files[0].Text);
        Assert.Equal("basis:\n  - # 文号\n    title: 丁\n    note: 丙\n", ((EditResult.Done)again).Files[0].Text);
    }

    [Fact]
    public void AddItem_AfterAnother_StandsBetweenWithTheBlankLinesOfTheFile()
    {
        var item = new ItemEdit.AddItem(Targets, "rate-2025", [new("text", new Text("达到90%")), new("note", new Text("新增")), new("clause", new Text("二")), new("value", new Number(90)), new("label", new Text("持证率"))], "places-2025");

        var after = Text(Apply(Before, item));

        Assert.Equal(Before.Replace("share-2025:", """
            rate-2025:
              clause: 二
              label: 持证率
              value: 90
              text: 达到90%
              note: 新增

            share-2025:
            """, StringComparison.Ordinal), after);
    }

    [Fact]
    public void AddItem_ThenRemoved_LeavesTheTextAsItWas()
    {
        foreach (var before in new[] { Before, Before + "\n", Before + "\n\n# 完\n", Before.ReplaceLineEndings("\r\n") })
            foreach (var after in new[] { "places-2025", "share-2025", null })
            {
                var added = (EditResult.Done)Apply(before, new ItemEdit.AddItem(Targets, "x", [new("clause", new Text("一"))], after));
                var removed = (EditResult.Done)PackageEdit.Apply(added.Files, new ItemEdit.RemoveItem(Targets, "x"));

                Assert.NotEqual(before, Text(added));
                Assert.Equal(before, Text(removed));
            }
    }

    [Fact]
    public void RemoveItem_First_LeavesTheOthersAndTheCommentAbove()
    {
        Assert.Equal("""
            # 目标，按文件顺序

            share-2025:
              clause: 一
              label: "普惠占比"
              value: 80
              note: 已核
            """, Text(Apply(Before, new ItemEdit.RemoveItem(Targets, "places-2025"))));
    }

    [Fact]
    public void AddItem_NoFileYet_MakesItAndTheLastRemovalTakesItAway()
    {
        var files = Files(("p/policies/plan/document.yaml", "title: 方案\n"));
        var materials = new ItemTable("materials", "plan");

        var first = (EditResult.Done)PackageEdit.Apply(files, new ItemEdit.AddItem(materials, "charter", [new("title", new Text("章程")), new("clause", new Text("附件1"))]));
        var second = (EditResult.Done)PackageEdit.Apply(first.Files, new ItemEdit.AddItem(new ItemTable("registration", "plan"), "any", [new("form", new Text("any"))]));

        Assert.Equal("p/policies/plan/filing.yaml", first.ChangedPath);
        Assert.Equal("materials:\n  charter:\n    clause: 附件1\n    title: 章程\n", first.Files[1].Text);
        Assert.Equal("registration:\n  any:\n    form: any\nmaterials:\n  charter:\n    clause: 附件1\n    title: 章程\n", second.Files[1].Text);
        var third = (EditResult.Done)PackageEdit.Apply(second.Files, new ItemEdit.RemoveItem(new ItemTable("registration", "plan"), "any"));
        Assert.Equal(first.Files, third.Files);
        Assert.Equal(files, ((EditResult.Done)PackageEdit.Apply(third.Files, new ItemEdit.RemoveItem(materials, "charter"))).Files);
    }

    [Fact]
    public void SetHead_NestedKeys_AndTownsOfTheProfile()
    {
        const string profile = "code: \"999901\"\nvocabulary:\n  whole: 全区\n  roles:\n    lead: { label: 牵头单位 }\nissuers: {}\n";
        var files = Files(("p/tenant.yaml", profile));

        var roles = (EditResult.Done)PackageEdit.Apply(files, new ItemEdit.SetHead(null, [new("vocabulary.whole", new Text("全县")), new("vocabulary.roles.support", new Map([new("label", new Text("配合单位"))])), new("theme.brand", new Text("#0f6b75"))]));
        var towns = (EditResult.Done)PackageEdit.Apply(roles.Files, new ItemEdit.AddItem(new ItemTable("towns"), "cizhu", [new("name", new Text("茨竹镇")), new("kind", new Text("镇"))]));

        Assert.Equal("""
            code: "999901"
            theme:
              brand: "#0f6b75"
            vocabulary:
              whole: 全县
              roles:
                lead: { label: 牵头单位 }
                support: { label: 配合单位 }
            issuers: {}
            towns:
              cizhu:
                name: 茨竹镇
                kind: 镇

            """, towns.Files[0].Text);
        Assert.Equal(roles.Files, ((EditResult.Done)PackageEdit.Apply(towns.Files, new ItemEdit.RemoveItem(new ItemTable("towns"), "cizhu"))).Files);
    }

    [Theory]
    [InlineData("{}\n", "a:\n  clause: 一\n")]
    [InlineData("# 空\n{} # 还没有\n", "# 空\na: # 还没有\n  clause: 一\n")]
    [InlineData("b: { clause: 二 }", "b: { clause: 二 }\na: { clause: 一 }")]
    [InlineData("{ b: { clause: 二 } }\n", "{ b: { clause: 二 }, a: { clause: 一 } }\n")]
    [InlineData("---\nb:\n   clause: 二\n...\n", "---\nb:\n   clause: 二\na:\n   clause: 一\n...\n")]
    public void AddItem_FileWrittenOtherwise_FollowsItsWays(string before, string after) =>
        Assert.Equal(after, Text(Apply(before, new ItemEdit.AddItem(Targets, "a", [new("clause", new Text("一"))]))));

    [Fact]
    public void Apply_NothingNew_ChangesNothing()
    {
        var files = Files(("p/policies/plan/document.yaml", "title: 方案\n"), ("p/policies/plan/targets.yaml", Before));

        var result = (EditResult.Done)PackageEdit.Apply(files, new ItemEdit.SetFields(Targets, "places-2025", [new("value", new Number(5.0m)), new("unit", null), new("label", new Text("每千人口托位数"))]));

        Assert.Null(result.ChangedPath);
        Assert.Same(files, result.Files);
    }

    private static string Set(string id, params (string Key, EditValue? Value)[] changes) =>
        Text(Apply(Before, new ItemEdit.SetFields(Targets, id, [.. changes.Select(change => new FieldChange(change.Key, change.Value))])));

    private static EditResult Apply(string targets, ItemEdit edit) =>
        PackageEdit.Apply(Files(("p/policies/plan/document.yaml", "title: 方案\n"), ("p/policies/plan/targets.yaml", targets)), edit);

    private static string Text(EditResult result) => Assert.IsType<EditResult.Done>(result).Files[1].Text;

    private static IReadOnlyList<PolicyFile> Files(params (string Path, string Text)[] files) => [.. files.Select(file => new PolicyFile(file.Path, file.Text))];
}
