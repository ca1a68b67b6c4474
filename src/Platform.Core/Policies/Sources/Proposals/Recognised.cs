using System.Globalization;

namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>Collects what was recognised; nothing for what was not.</summary>
internal sealed class Recognised
{
    private readonly Dictionary<string, IReadOnlyList<string>> values = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Values => values;

    public void Add(string key, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            values[key] = [text.Trim()];
        }
    }

    public void Add(string key, decimal? number) => Add(key, number?.ToString(CultureInfo.InvariantCulture));

    public void Add(string key, DateOnly? day) => Add(key, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void AddAll(string key, IEnumerable<string> texts)
    {
        var all = texts.Distinct(StringComparer.Ordinal).ToList();
        if (all.Count > 0)
        {
            values[key] = all;
        }
    }

    /// <summary>value, unit and text of the clause's figure.</summary>
    public void Figure(ClausePlace place)
    {
        Add("value", place.Value);
        Add("unit", place.Unit);
        Add("text", place.Sentence);
    }
}
