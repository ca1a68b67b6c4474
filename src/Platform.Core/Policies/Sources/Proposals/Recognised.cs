using Platform.Policy.Editing;

namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>Collects what was recognised, as it would be written; nothing for what was not.</summary>
internal sealed class Recognised
{
    private readonly Dictionary<string, EditValue> values = new(StringComparer.Ordinal);

    public EditValue.Map Fields => new([.. values.Select(pair => new EditField(pair.Key, pair.Value))]);

    public void Add(string key, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            values[key] = new EditValue.Text(text.Trim());
        }
    }

    public void Add(string key, decimal? number)
    {
        if (number is { } value)
        {
            values[key] = new EditValue.Number(value);
        }
    }

    public void Add(string key, DateOnly? day)
    {
        if (day is { } value)
        {
            values[key] = new EditValue.Day(value);
        }
    }

    public void AddAll(string key, IEnumerable<string> texts) => AddAll(key, texts.Distinct(StringComparer.Ordinal).Select(text => new EditValue.Text(text)));

    public void AddAll(string key, IEnumerable<EditValue> items)
    {
        if (items.ToList() is { Count: > 0 } all)
        {
            values[key] = new EditValue.List(all);
        }
    }

    /// <summary>value, unit and text of the clause's figure.</summary>
    public void Figure(ClausePlace place)
    {
        Add("value", place.Value);
        Add("unit", place.Unit);
        Add("text", place.Sentence);
    }

    /// <summary>Rows that stand under names, one under this name.</summary>
    public void AddRow(string key, string name, Recognised row)
    {
        if (row.values.Count > 0)
        {
            values[key] = new EditValue.Map([new EditField(name, row.Fields)]);
        }
    }

    /// <summary>Rows one after another, this the only one.</summary>
    public void AddRow(string key, Recognised row)
    {
        if (row.values.Count > 0)
        {
            AddAll(key, [row.Fields]);
        }
    }
}
