using Platform.Policy.Binding;

namespace Platform.Policy.Model;

/// <summary>Part of a rule; it remembers where it is written, so that a fault found later has its line and column.</summary>
public abstract record Written
{
    internal BoundFields? WrittenAt { get; set; }
}

/// <summary>A record that may be written as one word or one number; the keys that then take it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ShortFormAttribute(string text) : Attribute
{
    /// <summary>The key that takes a word.</summary>
    public string Text { get; } = text;

    /// <summary>The key that takes a number; null when a number is read as a word.</summary>
    public string? Number { get; init; }
}
