using Platform.Documents.Clauses;
using Platform.Policy.Model;

namespace Platform.Core.PolicyChecks;

/// <summary>Whether the source prints the head: title, number, dates, addressees, basis, attachments, section titles.</summary>
internal static class HeadCheck
{
    public static IEnumerable<(bool Found, string? Clause, string Sentence)> Run(PolicyDocument document, PolicyView view, ClauseOutline outline)
    {
        bool Says(string? fact) => fact is null || outline.Clauses.Any(clause => clause.Says(fact));

        var facts = new List<(string Name, string? Fact)>
        {
            ("标题", document.Title), ("方案标题", document.PlanTitle), ("发文字号", document.Number),
            ("成文日期", $"{document.Issued:yyyy年M月d日}"), ("施行日期", document.Effective is { } day ? $"{day:yyyy年M月d日}" : null),
            ("同意的说法", document.Approval), ("附注", document.Disclosure), ("印发机关", document.PrintedBy),
            ("印发日期", document.PrintedOn is { } printed ? $"{printed:yyyy年M月d日}印发" : null),
        };
        facts.AddRange(document.Recipients.Select(name => ("主送机关", (string?)name)));
        facts.AddRange(document.Copies.Select(name => ("抄送机关", (string?)name)));
        facts.AddRange(document.Attachments.Select(title => ("附件", (string?)title)));
        facts.AddRange(document.Basis.SelectMany(basis => new (string, string?)[] { ("依据", basis.Title), ("依据文号", basis.Number) }));
        foreach (var (name, fact) in facts.Where(fact => fact.Fact is not null))
        {
            yield return (Says(fact), null, $"原文里没有{name}“{fact}”");
        }

        foreach (var section in document.Outline.Where(section => section.Title is not null))
        {
            var clause = outline.Find(section.Clause);
            yield return (clause?.Says(section.Title!) == true, section.Clause, clause is null ? $"原文里没有条款 {section.Clause}" : $"条款 {section.Clause} 里没有标题“{section.Title}”");
        }
    }
}
