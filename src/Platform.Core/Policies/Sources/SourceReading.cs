namespace Platform.Core.Policies.Sources;

/// <summary>What came of reading a file.</summary>
public abstract record SourceReading
{
    private SourceReading()
    {
    }

    public sealed record Done(string Text) : SourceReading;

    /// <param name="Reason">In Chinese, with what to do instead.</param>
    public sealed record Refused(string Reason) : SourceReading;
}
