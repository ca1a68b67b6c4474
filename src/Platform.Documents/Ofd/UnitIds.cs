namespace Platform.Documents.Ofd;

/// <summary>Numbers the units of a package, from 1 without gaps.</summary>
internal sealed class UnitIds
{
    /// <summary>The highest number given so far.</summary>
    public int Last { get; private set; }

    public int Next() => ++Last;
}
