using Platform.Policy.Editing;
using Platform.Policy.Packages;
using static Platform.Policy.Editing.EditValue;

namespace Platform.Policy.Tests.Editing;

/// <summary>Edits as forms make them, by chance.</summary>
internal sealed class RandomEdits(Random random)
{
    private const string Characters = "一二三（），。“”《》 　ab:#-?,[]{}'\"\\|>&*!%@`~=<.0123456789\n\n\t";

    /// <summary>Keys that hold words only, whatever they are.</summary>
    private static readonly string[] Prose =
    [
        "note", "text", "title", "label", "due_label", "scope_text", "definition", "numerator", "denominator", "meaning", "question",
        "only_when", "education", "experience", "post", "seal_place", "full_name", "purpose", "approval", "request", "disclosure", "legal_basis",
    ];

    private static readonly string[] ProseLists =
        ["conditions", "procedure", "subjects", "qualifications", "together", "means", "left_open", "uses_forbidden", "claw_back_when", "recipients", "copies", "attachments", "signing_chain"];

    private int _added;

    /// <returns>The edit, and whether the loader has no reason to refuse it.</returns>
    public (ItemEdit Edit, bool MustValidate) Next(IReadOnlyList<PolicyFile> files) => random.Next(10) switch
    {
        0 => (Head(files), true),
        1 => (Clone(files), false),
        2 => (Remove(files), false),
        3 => (Parameter(files), true),
        4 when random.Next(4) == 0 => (Document(), true),
        // Rule cases expect the titles of facts and subsidies as they are.
        _ => Item(files) is var item ? (item, item.Table.Name is not ("facts" or "subsidies")) : default,
    };

    private ItemEdit.SetFields Item(IReadOnlyList<PolicyFile> files)
    {
        var (table, id) = AnyItem(files);
        var fields = WrittenItems.Fields(files, table, id)!;
        List<FieldChange> changes = [.. fields.Fields.Where(_ => random.Next(3) == 0).Select(Change).OfType<FieldChange>()];
        if (table.Name != "working_calendar" && random.Next(3) == 0 && fields.Find("sort") is null && table.Name is not ("towns" or "issuers")) changes.Add(new("sort", new Number(random.Next(-9, 99))));
        if (!changes.Exists(change => change.Key == "note")) changes.Add(new("note", random.Next(4) == 0 && table.Document is null ? null : new Text(Words())));
        return new(table, id, changes);
    }

    private FieldChange? Change(EditField field) => field switch
    {
        (var key, Text) when Prose.Contains(key) => new(key, new Text(Words())),
        (var key, List list) when ProseLists.Contains(key) => new(key, Shuffled(list)),
        (var key, Map { Fields: var inner }) when inner.FirstOrDefault(within => within.Key == "title") is { Value: Text } => new(key + ".title", new Text(Words())),
        _ => null,
    };

    private List Shuffled(List list)
    {
        var items = list.Items.ToList();
        for (var times = random.Next(4); times > 0; times--)
        {
            var at = random.Next(items.Count);
            if (random.Next(3) == 0 && items.Count > 1) items.RemoveAt(at);
            else if (random.Next(2) == 0) items[at] = new Text(Words());
            else items.Insert(at, new Text(Words()));
        }

        return new(items);
    }

    private ItemEdit.SetHead Head(IReadOnlyList<PolicyFile> files)
    {
        var documents = EditedPackages.Documents(files);
        var document = random.Next(3) == 0 || documents.Count == 0 ? null : Any(documents);
        var fields = WrittenItems.Head(files, document)!.Fields;
        List<FieldChange> changes = [.. fields.Where(field => field.Key is not ("title" or "full_name" or "note")).Select(Change).OfType<FieldChange>()];
        changes.Add(document is null ? new("note", new Text(Words())) : new("standing.remark", new Text(Words())));
        if (document is not null) changes.Add(new("standing.checked_on", new Day(new DateOnly(2026, 1, 1).AddDays(random.Next(300)))));
        return new(document, changes);
    }

    private ItemEdit.AddItem Clone(IReadOnlyList<PolicyFile> files)
    {
        var (table, id) = AnyItem(files, table => table.Document is not null);
        return new(table, $"clone-{++_added}", WrittenItems.Fields(files, table, id)!.Fields, random.Next(2) == 0 ? null : Any(WrittenItems.Ids(files, table)));
    }

    private ItemEdit.RemoveItem Remove(IReadOnlyList<PolicyFile> files)
    {
        var (table, id) = AnyItem(files);
        return new(table, id);
    }

    private ItemEdit.AddItem Parameter(IReadOnlyList<PolicyFile> files) => new(new ItemTable("parameters", Any(EditedPackages.Documents(files))), $"parameter-{++_added}",
    [
        new("value", new Number(random.Next(100_000) / 100m)), new("title", new Text(Words())), new("unit", new Text("个工作日")),
        new("note", new Text(Words())), new("clause", new Text("首部")),
    ]);

    private ItemEdit.AddDocument Document() => new($"notice-{++_added}",
    [
        new("short_title", new Text(Words())), new("title", new Text("关于调整标准的通知")), new("type", new Text("通知")), new("number_unknown", new Flag(true)), new("issuer_name", new Text(Words())),
        new("issued", new Day(new DateOnly(2026, 1, 1).AddDays(random.Next(300)))), new("purpose", new Text(Words())),
        new("standing", new Map([new("status", new Text("待核")), new("checked_on", new Day(new DateOnly(2026, 11, 1)))])),
    ]);

    private string Words()
    {
        string words;
        do words = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Characters[random.Next(Characters.Length)]));
        while (string.IsNullOrWhiteSpace(words));
        return words;
    }

    private (ItemTable Table, string Id) AnyItem(IReadOnlyList<PolicyFile> files, Func<ItemTable, bool>? among = null)
    {
        var tables = EditedPackages.Tables(files).Where(among ?? (_ => true)).ToArray();
        random.Shuffle(tables);
        var table = tables.First(table => WrittenItems.Ids(files, table).Count > 0);
        return (table, Any(WrittenItems.Ids(files, table)));
    }

    private T Any<T>(IEnumerable<T> all) => all.ToList() is var list ? list[random.Next(list.Count)] : default!;
}
