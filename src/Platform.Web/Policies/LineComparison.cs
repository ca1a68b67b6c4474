namespace Platform.Web.Policies;

/// <summary>Two texts to be laid line by line beside each other.</summary>
/// <param name="Name">What they are texts of, for screen readers.</param>
public sealed record LineComparison(string Name, string Before, string After)
{
    public bool Differs => !string.Equals(Before, After, StringComparison.Ordinal);
}
