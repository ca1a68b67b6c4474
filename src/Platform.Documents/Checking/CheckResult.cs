namespace Platform.Documents.Checking;

/// <summary>What came of checking a file.</summary>
public abstract record CheckResult
{
    private CheckResult()
    {
    }

    public sealed record Checked(CheckReport Report) : CheckResult;

    /// <summary>The file could not be read.</summary>
    /// <param name="Sentence">Why, and what to do.</param>
    public sealed record Refused(string Sentence) : CheckResult;
}
