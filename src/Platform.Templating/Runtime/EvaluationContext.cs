using System.Globalization;

namespace Platform.Templating;

/// <summary>One rendering in progress: what function bodies may ask of it. Not shared between threads.</summary>
public sealed partial class EvaluationContext
{
    internal EvaluationContext(CultureInfo culture, TimeProvider clock, Limits limits)
    {
        Culture = culture;
        Clock = clock;
        Limits = limits;
    }

    /// <summary>The culture of numbers and dates.</summary>
    public CultureInfo Culture { get; }

    /// <summary>Where <c>date.now</c> takes the time from.</summary>
    public TimeProvider Clock { get; }

    public Limits Limits { get; }

    /// <summary>Calls a function given as an argument, such as <c>array.each</c>'s.</summary>
    public object? Invoke(Function function, params ReadOnlySpan<object?> arguments) => throw new NotSupportedException();

    /// <summary>The text of a value as the output would show it; null is the empty string.</summary>
    public string Print(object? value) => throw new NotSupportedException();

    /// <summary>The text of a value inside an array or object, where strings stand in quotation marks.</summary>
    public string PrintLiteral(object? value) => throw new NotSupportedException();

    /// <summary>False for null and false, true for everything else, 0 and the empty string included.</summary>
    public bool IsTruthy(object? value) => throw new NotSupportedException();

    /// <summary>Orders two values as <c>&lt;</c> does; null comes before everything.</summary>
    public int Compare(object? left, object? right) => throw new NotSupportedException();

    /// <summary>Equality as <c>==</c> has it: 1 equals 1.0, arrays and objects are equal when their parts are.</summary>
    public bool AreEqual(object? left, object? right) => throw new NotSupportedException();

    /// <summary>Counts characters about to be built in memory; ends the rendering when a limit is passed. Call before building.</summary>
    public void ChargeText(long chars) => throw new NotSupportedException();

    /// <summary>Counts array items about to be built in memory; ends the rendering when a limit is passed. Call before building.</summary>
    public void ChargeItems(long items) => throw new NotSupportedException();

    /// <summary>The member of an object, date, span, array or string as <c>value.name</c> reads it; null when there is none.</summary>
    public object? Member(object? value, string name) => throw new NotSupportedException();
}
