using Platform.Documents.Model;

namespace Platform.Documents.Checking;

/// <summary>A rule of a standard, as the rule file says it: what is measured, and what is allowed.</summary>
internal sealed record CheckRule(string Id, string Clause, string Element, string Quantity, string Measure, string Says)
{
    public string Unit { get; init; } = "";

    public double? Expected { get; init; }

    public double Tolerance { get; init; }

    public double? Min { get; init; }

    public double? Max { get; init; }

    /// <summary>The face that is asked for, a key of the rule file's faces.</summary>
    public string? Face { get; init; }

    /// <summary>What is allowed, in words, for a measure that answers yes or no.</summary>
    public string? Allowed { get; init; }

    /// <summary>True where a document without the element is wrong.</summary>
    public bool Required { get; init; }

    /// <summary>The formats it holds for; all of them when empty.</summary>
    public IReadOnlyList<DocumentFormat> Formats { get; init; } = [];

    public bool AppliesTo(DocumentFormat format) => Formats.Count == 0 || Formats.Contains(format);
}
