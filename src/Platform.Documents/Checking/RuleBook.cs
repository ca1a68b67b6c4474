namespace Platform.Documents.Checking;

/// <summary>The rules of one standard, from a dated file.</summary>
internal sealed record RuleBook(string Standard, string Title, string InForce, IReadOnlyDictionary<string, TypefaceNames> Faces, IReadOnlyList<CheckRule> Rules)
{
    private static readonly Lazy<RuleBook> Embedded = new(() =>
    {
        const string Name = "gb-t-9704-2012.yaml";
        using var file = typeof(RuleBook).Assembly.GetManifestResourceStream($"Platform.Documents.Checking.{Name}")!;
        return RuleBookReader.Read(new StreamReader(file).ReadToEnd(), Name);
    });

    /// <summary>GB/T 9704-2012.</summary>
    public static RuleBook Current => Embedded.Value;
}
