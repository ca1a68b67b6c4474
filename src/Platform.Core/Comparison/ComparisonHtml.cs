using System.Globalization;
using System.Net;
using System.Text;
using Platform.Policy.Comparison;

namespace Platform.Core.Comparison;

/// <summary>A comparison as a page of its own, to be sent or printed.</summary>
public static class ComparisonHtml
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    private const string Style = """
        body{font:14px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;margin:2rem;color:#1f2329}
        table{border-collapse:collapse;width:100%;margin-bottom:2rem}th,td{border:1px solid #c9cdd4;padding:.4rem .6rem;text-align:left;vertical-align:top}
        thead th{background:#f2f3f5}small{color:#5a6270}@page{size:A4 landscape;margin:15mm}thead{display:table-header-group}
        """;

    public static string Write(ComparisonTable table, bool all)
    {
        var page = new StringBuilder().Append(Plain, $"<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>{Text(string.Join("与", table.Names))}政策对比</title><style>{Style}</style></head>\n<body><h1>{Text(string.Join("与", table.Names))}政策对比</h1>\n");
        foreach (var group in table.Groups.Where(group => group.Rows.Any(row => all || row.Differs)))
        {
            page.Append(Plain, $"<h2>{Text(group.Title)}</h2>\n<table><thead><tr><th scope=\"col\">问题</th>{string.Concat(table.Names.Select(name => $"<th scope=\"col\">{Text(name)}</th>"))}</tr></thead><tbody>\n");
            foreach (var row in group.Rows.Where(row => all || row.Differs))
            {
                page.Append(Plain, $"<tr><th scope=\"row\">{Text(row.Question)}{(row.Unit is null ? "" : $" <small>{Text(row.Unit)}</small>")}</th>{string.Concat(row.Cells.Select(Cell))}</tr>\n");
            }

            page.Append("</tbody></table>\n");
        }

        return page.Append("</body></html>\n").ToString();
    }

    private static string Cell(ComparisonCell cell) => cell.Entries.Count == 0
        ? $"<td>— <small>{Text(cell.MissingReason ?? "")}</small></td>"
        : $"<td>{string.Join("<br>", cell.Entries.Select(entry => $"{Text(entry.Text)} <small>{Text(ComparisonRecords.Citation(entry.Item))}</small>"))}</td>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
