using Platform.Policy.Model;

namespace Platform.Web.Subsidies.Answers;

/// <summary>One field of the form, as typed and as understood.</summary>
public sealed record AnswerField(string Name, string Label, FactKind Kind, string? Unit, IReadOnlyDictionary<string, string> Options)
{
    /// <summary>What the visitor typed or chose; several for a set.</summary>
    public IReadOnlyList<string> Given { get; init; } = [];

    /// <summary>What is wrong with it, as a sentence.</summary>
    public string? Error { get; init; }

    public string Id => IdOf(Name);

    public string Text => Given.Count > 0 ? Given[0] : "";

    /// <summary>The value as facts are read: 45万元 is 450000.</summary>
    public string Value => Kind == FactKind.Set
        ? string.Join('；', Given.Where(one => one.Length > 0))
        : TypedAnswer.Read(Text, Kind, Unit);

    /// <summary>How a typed figure or day was understood, where that is not what was typed.</summary>
    public string? Understood => Text.Length == 0 || Error is not null ? null : TypedAnswer.Understood(Text, Value, Kind, Unit);

    /// <summary>The answer in words, for the printed sheet; — where there is none.</summary>
    public string Words => Kind switch
    {
        _ when Value.Length == 0 => "—",
        FactKind.Set => string.Join('、', Given.Select(Option)),
        FactKind.Flag => Value switch { "true" => "是", "false" => "否", _ => Value },
        FactKind.Choice or FactKind.Scale => Option(Value),
        FactKind.Day => TypedAnswer.Understood("", Value, Kind, Unit) ?? Value,
        _ => $"{Value} {Unit}".Trim(),
    };

    /// <summary>The element id of a name: enrolled.infant is f-enrolled-infant.</summary>
    public static string IdOf(string name) => "f-" + string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));

    private string Option(string key) => Options.GetValueOrDefault(key, key);
}
