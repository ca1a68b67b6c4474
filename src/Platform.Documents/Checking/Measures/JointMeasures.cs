namespace Platform.Documents.Checking.Measures;

/// <summary>署名 of several bodies (7.3.5): rows of names under seals, or names below each other without.</summary>
internal static class JointMeasures
{
    private const double Near = 0.6;
    private const string NotJoint = "不是几个机关联合署名";
    private const string NoRows = "署名上下排列，没有成排的印章";

    public static IReadOnlyList<NamedMeasure> All { get; } =
    [
        new("joint_names_per_row", MeasureKind.Number, view => Rows(view, rows => rows.MaxBy(row => row.Count)!.Count)),
        new("joint_names_apart_mm", MeasureKind.Number, view => Rows(view, rows => rows.SelectMany(row => row.Zip(row.Skip(1), Apart)).Min())),
        new("joint_names_from_edge_mm", MeasureKind.Number, view => Rows(view, rows => rows.SelectMany(row => row).Min(name => FromEdge(view, name)))),
    ];

    /// <summary>Where the date stands below the names.</summary>
    public static Measurement Place(DocumentView view, Passage date)
    {
        var names = view.Elements.Issuers;
        if (date.Box is not { } box || names.Any(name => name.Box is null))
        {
            return Measurement.Not(Measurement.PlacedByWord);
        }

        return names.Count < 2 ? Measurement.Not("联合行文只认出一个署名，位置请对照标准看")
            : HasRows(names) ? BelowLast(names[^1], date) : BelowAll(view, names, box, date.Page);
    }

    // 最后一个印章居中下压署名和成文日期.
    private static Measurement BelowLast(Passage last, Passage date)
    {
        var off = Math.Abs(last.Box!.Centre - date.Box!.Centre) / TextArea.Character;
        return Measurement.Answer(off < Near, off < Near ? "日期在最后一个署名之下居中" : $"日期比最后一个署名偏 {off:0.#} 字", date.Page);
    }

    // 主办机关在前，其余依次向下；日期首字比署名首字右移二字.
    private static Measurement BelowAll(DocumentView view, IReadOnlyList<Passage> names, Box date, int? page)
    {
        List<double> lefts = [.. names.Select(name => name.Box!.Left / TextArea.Character)];
        List<double> rights = [.. names.Select(name => view.Area.RightGapOf(name.Box!))];
        var inLine = lefts.Max() - lefts.Min() < Near || rights.Max() - rights.Min() < Near;
        var behind = (date.Left / TextArea.Character) - lefts[^1];
        var right = Math.Min(rights.Min(), view.Area.RightGapOf(date));
        return Measurement.Answer(
            inLine && Math.Abs(right - 2) < Near && lefts.Exists(left => Math.Abs((date.Left / TextArea.Character) - left - 2) < Near),
            $"署名{(inLine ? "上下对齐" : "上下不齐")}，右空 {right:0.#} 字，日期右移 {behind:0.#} 字",
            page);
    }

    private static Measurement Rows(DocumentView view, Func<List<List<Passage>>, double> of)
    {
        var names = view.Elements.Issuers;
        if (names.Count < 2)
        {
            return view.Elements.IsJoint && !view.IsPdf ? Measurement.Not(Measurement.PlacedByWord) : Measurement.None(NotJoint);
        }

        return HasRows(names) ? Measurement.Of(Math.Round(of([.. InRows(names).Where(row => row.Count > 1)]), 1), names[^1].Page) : Measurement.None(NoRows);
    }

    private static bool HasRows(IReadOnlyList<Passage> names) => InRows(names).Exists(row => row.Count > 1);

    private static List<List<Passage>> InRows(IReadOnlyList<Passage> names)
    {
        List<List<Passage>> rows = [[names[0]]];
        foreach (var name in names.Skip(1))
        {
            if (IssuerFinder.InOneRow(rows[^1][0], name))
            {
                rows[^1].Add(name);
            }
            else
            {
                rows.Add([name]);
            }
        }

        return rows;
    }

    private static double Apart(Passage first, Passage second) => second.Box!.Centre - first.Box!.Centre;

    private static double FromEdge(DocumentView view, Passage name) => Math.Min(name.Box!.Centre - view.Area.Left, view.Area.Right - name.Box.Centre);
}
