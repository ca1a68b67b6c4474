using Platform.Core.Policies;
using Platform.Core.Subsidies;
using Platform.Core.Subsidies.Rechecking;
using Platform.Policy.Subsidies;
using Platform.Web.Components;
using Platform.Web.Components.Tables;

namespace Platform.Web.Subsidies.Cases;

/// <summary>补贴办件 as a table.</summary>
public sealed class CaseTables(ReadCases read, CaseSeal seal, PolicyReader policy)
{
    private static readonly IReadOnlyList<Option> States = [.. Enum.GetValues<SubsidyCaseState>().Select(state => new Option(state.ToString(), CaseWords.Of(state).Text))];
    private static readonly IReadOnlyList<Option> Choices = [.. Enum.GetValues<AdjustmentChoice>().Select(choice => new Option(choice.ToString(), CaseWords.Of(choice)))];

    public TableDefinition<SubsidyCase> All() =>
        new TableDefinition<SubsidyCase>("补贴办件", one => one.Id.ToString())
        {
            Counter = "件",
            Empty = new EmptyState("还没有补贴办件", "用“登记”写下申请人和填报的情况，由另一人审核；结果和计算过程都留在办件里。"),
            Link = one => $"~/office/subsidies/{one.Id}",
        }
            .Number("number", "编号", one => one.Number)
            .Said("applicant", "申请人", read.Applicant, ColumnWidth.Wide)
            .Text("scheme", "补贴", one => one.SchemeTitle)
            .Day("day", "适用政策之日", one => one.Day)
            .Tag("state", "状态", one => one.State, CaseWords.Of)
            .Money("settled", "金额", one => one.Settled, sum: true)
            .Moment("registered", "登记", one => one.RegisteredAt)
            .Search("applicant", "申请人", name => { var index = seal.IndexOf(name); return one => one.ApplicantIndex == index; }, "全称")
            .Choice("scheme", "补贴", Schemes(), scheme => one => one.Scheme == scheme)
            .Choice("state", "状态", States, state => { var wanted = Enum.Parse<SubsidyCaseState>(state); return one => one.State == wanted; })
            .OrderBy(one => one.Number, descending: true);

    public TableDefinition<AdjustedCase> Adjustments() =>
        new TableDefinition<AdjustedCase>("补贴调整记录", row => row.Adjustment.Id.ToString())
        {
            Counter = "件",
            Empty = new EmptyState("还没有调整记录", "追溯复算里选了补发、追回或不调整的办件会记在这里。"),
            Link = row => $"~/office/subsidies/{row.Case.Id}",
        }
            .Number("number", "编号", row => row.Case.Number)
            .Said("applicant", "申请人", row => read.Applicant(row.Case), ColumnWidth.Wide)
            .Text("scheme", "补贴", row => row.Case.SchemeTitle)
            .Tag("choice", "处理", row => row.Adjustment.Choice, choice => new StatusTag(CaseWords.Of(choice), choice == AdjustmentChoice.Leave ? Tone.Neutral : Tone.Attention))
            .Money("before", "原来", row => row.Adjustment.Before)
            .Money("after", "按新规定", row => row.Adjustment.After)
            .Money("difference", "补发或追回", row => row.Adjustment.Choice == AdjustmentChoice.Leave ? 0 : (row.Adjustment.After ?? row.Adjustment.Before) - row.Adjustment.Before, sum: true)
            .Text("reason", "理由", row => row.Adjustment.Reason)
            .Text("by", "处理人", row => row.Adjustment.DecidedBy)
            .Moment("at", "时间", row => row.Adjustment.DecidedAt)
            .Choice("choice", "处理", Choices, choice => { var wanted = Enum.Parse<AdjustmentChoice>(choice); return row => row.Adjustment.Choice == wanted; })
            .OrderBy(row => row.Adjustment.DecidedAt, descending: true).OrderBy(row => row.Adjustment.Id);

    private IReadOnlyList<Option> Schemes() => [.. RuleBook.Of(policy.InForce()).Rules.Select(rule => new Option(rule.Subsidy.Id, rule.Subsidy.Title))];
}
