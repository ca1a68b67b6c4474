using Platform.Policy.Editing;
using Platform.Policy.Packages;
using Xunit;
using static Platform.Policy.Editing.EditValue;

namespace Platform.Policy.Tests.Editing;

public sealed class RefusedEditTests
{
    private static readonly ItemTable Duties = new("duties", "plan");

    private static readonly IReadOnlyList<PolicyFile> Files =
    [
        new("p/policies/plan/cases/award.yaml", "rule: award\ncases:\n  a: { title: 甲, expect: granted, amount: 1 }\n"),
        new("p/policies/plan/document.yaml", "title: 方案\nstanding:\n  status: 待核\n"),
        new("p/policies/plan/duties.yaml", "layout:\n  clause: 一\n  title: 设施\nsafety:\n  clause: 二\n"),
        new("p/policies/plan/phases.yaml", "first: { clause: 一\n"),
        new("p/policies/plan/targets.yaml", "a: 1\nb:\n  value: 2\n"),
    ];

    public static IEnumerable<TheoryDataRow<ItemEdit, string>> Cases() =>
    [
        new(Set("layuot", "title", "甲"), "tenants/p/policies/plan/duties.yaml:1:1: error: 没有这个条目：layuot（是不是 layout？）"),
        new(new ItemEdit.RemoveItem(Duties, "x"), "tenants/p/policies/plan/duties.yaml:1:1: error: 没有这个条目：x（可以写：layout、safety）"),
        new(new ItemEdit.RemoveItem(new ItemTable("planning", "plan"), "x"), "tenants/p/policies/plan/planning.yaml:1:1: error: 没有这个条目：x（这里还没有可以写的名称）"),
        new(new ItemEdit.AddItem(Duties, "safety", []), "tenants/p/policies/plan/duties.yaml:4:1: error: 条目名 safety 已经用过（换一个名称）"),
        new(new ItemEdit.AddItem(Duties, "安全", []), "tenants/p/policies/plan/duties.yaml:1:1: error: 条目名“安全”不合要求（用小写字母、数字和连字符，如 places-per-1000-2025；部门、指标和事实的键用下划线）"),
        new(new ItemEdit.AddItem(Duties, "new", [], "safty"), "tenants/p/policies/plan/duties.yaml:1:1: error: 没有这个条目：safty（是不是 safety？）"),
        new(new ItemEdit.AddItem(Duties, "new", [new("text", new Text("甲")), new("text", new Text("乙"))]), "tenants/p/policies/plan/duties.yaml:1:1: error: 键 text 写了两遍（删去一处）"),
        new(Set("safety", "titel", "甲"), "tenants/p/policies/plan/duties.yaml:4:1: error: 不认识的键：titel（是不是 title？）"),
        new(Set("layout", "title", "甲\u0007"), "tenants/p/policies/plan/duties.yaml:3:3: error: title 的文字里有不能用的字符 U+0007（删去该字符）"),
        new(Set("layout", "title", " \u200B"), "tenants/p/policies/plan/duties.yaml:3:3: error: title 的文字里有不能用的字符 U+200B（删去该字符）"),
        new(Set("layout", "title", " "), "tenants/p/policies/plan/duties.yaml:3:3: error: title 没有写值（写上值，或删去 title 这个键）"),
        new(new ItemEdit.SetHead("plan", [new("standing.status", new Text("失效")), new("standing", null)]), "tenants/p/policies/plan/document.yaml:2:1: error: 键 standing 写了两遍（删去一处）"),
        new(new ItemEdit.SetHead("plan", [new("standing.statu", new Text("待核"))]), "tenants/p/policies/plan/document.yaml:2:1: error: 不认识的键：statu（是不是 status？）"),
        new(new ItemEdit.SetHead("plam", []), "tenants/p/policies/plam/document.yaml:1:1: error: 没有这份文件：plam（是不是 plan？）"),
        new(new ItemEdit.SetExample("p/policies/plan/cases/award.yaml", "b", []), "tenants/p/policies/plan/cases/award.yaml:1:1: error: 没有这个规则例：b（看名称是否写对）"),
        new(new ItemEdit.SetExample("p/policies/plan/cases/award.yaml", "a", [new("amuont", new Number(2))]), "tenants/p/policies/plan/cases/award.yaml:3:3: error: 不认识的键：amuont（是不是 amount？）"),
        new(new ItemEdit.AddDocument("plan", []), "tenants/p/policies/plan/document.yaml:1:1: error: 文件编号 plan 已经用过（换一个，如在后面加年份）"),
        new(new ItemEdit.AddDocument("../方案", []), "tenants/p/policies/../方案/document.yaml:1:1: error: 文件编号“../方案”不合要求（用小写字母、数字和连字符，如 implementation-plan-2026）"),
        new(new ItemEdit.RemoveItem(new ItemTable("duties", "plam"), "x"), "tenants/p/policies/plam/document.yaml:1:1: error: 没有这份文件：plam（是不是 plan？）"),
        new(new ItemEdit.RemoveItem(new ItemTable("dutys", "plan"), "x"), "tenants/p/dutys.yaml:1:1: error: 没有这张条目表：dutys（是不是 duties？）"),
        new(new ItemEdit.RemoveItem(new ItemTable("phases", "plan"), "first"), "tenants/p/policies/plan/phases.yaml:2:1: error: 花括号里的表没有写对（各项用英文逗号隔开，并以 } 结束）"),
        new(new ItemEdit.SetFields(new ItemTable("targets", "plan"), "a", [new("value", new Number(3))]), "tenants/p/policies/plan/targets.yaml:1:1: error: 这份文件的写法特殊，不能用表单改（直接改 YAML 文字）"),
        new(new ItemEdit.SetFields(new ItemTable("targets", "plan"), "b", [new("text", new Text(new string('长', 700_000)))]), "tenants/p/policies/plan/targets.yaml:1:1: error: 文件超过 2 MB（拆成几份文件）"),
    ];

    [Theory, MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Apply_WhatCannotBeDone_IsRefusedAtItsPlace(ItemEdit edit, string sentence)
    {
        Assert.Equal(sentence, Assert.IsType<EditResult.Refused>(PackageEdit.Apply(Files, edit)).Reason.ToString());
    }

    private static ItemEdit.SetFields Set(string id, string key, string text) => new(Duties, id, [new FieldChange(key, new Text(text))]);
}
