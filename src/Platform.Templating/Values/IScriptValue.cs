using System.Globalization;

namespace Platform.Templating;

/// <summary>A host value that formats itself when printed and computes as what it wraps.</summary>
public interface IScriptValue
{
    /// <summary>The plain value used by arithmetic, comparison and typed function parameters.</summary>
    object? Unwrap();

    /// <summary>The text written to the output, in an interpolated string and in a concatenation.</summary>
    string Format(CultureInfo culture);
}
