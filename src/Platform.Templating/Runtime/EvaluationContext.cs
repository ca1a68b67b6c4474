using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Platform.Templating;

/// <summary>One rendering in progress: what function bodies may ask of it. Not shared between threads.</summary>
public sealed partial class EvaluationContext
{
    internal EvaluationContext(TemplateContext options)
    {
        Options = options;
        Output = new OutputBuffer(options.Limits);
        _scopes.Add(new Scope(Includes.Functions));
        _scopes.Add(new Scope(options.Functions.Root));
        _scopes.Add(new Scope(new ScriptObject(options.Model)));
    }

    /// <summary>The culture of numbers and dates.</summary>
    public CultureInfo Culture => Options.Culture;

    /// <summary>Where <c>date.now</c> takes the time from.</summary>
    public TimeProvider Clock => Options.Clock;

    public Limits Limits => Options.Limits;

    internal TemplateContext Options { get; }

    internal OutputBuffer Output { get; }

    internal Flow Flow { get; set; }

    /// <summary>True after a template's own function ended without ret: then its null is no missing value.</summary>
    internal bool EndedWithoutValue { get; set; }

    /// <summary>Calls a function given as an argument, such as <c>array.each</c>'s.</summary>
    public object? Invoke(Function function, params ReadOnlySpan<object?> arguments)
    {
        var list = new ScriptArray(arguments.Length);
        foreach (var argument in arguments)
        {
            list.Add(argument);
        }

        return Invoke(function, list, named: null, wrapped: null);
    }

    /// <summary>The text of a value as the output would show it; null is the empty string.</summary>
    public string Print(object? value) => value as string ?? ValuePrinter.Print(this, value);

    /// <summary>The text of a value inside an array or object, where strings stand in quotation marks.</summary>
    public string PrintLiteral(object? value) => ValuePrinter.PrintLiteral(this, value);

    /// <summary>False for null and false, true for everything else, 0 and the empty string included.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "Functions ask the context for all rules of the language.")]
    public bool IsTruthy(object? value) => Unwrap(value) switch
    {
        null => false,
        bool truth => truth,
        EmptyObject => false,
        _ => true,
    };

    /// <summary>Orders two values as <c>&lt;</c> does; null comes before everything.</summary>
    public int Compare(object? left, object? right) => Comparison.Compare(this, Unwrap(left), Unwrap(right));

    /// <summary>Equality as <c>==</c> has it: 1 equals 1.0, arrays are equal when their items are, objects when they are the same.</summary>
    public bool AreEqual(object? left, object? right) => Comparison.AreEqual(this, Unwrap(left), Unwrap(right));

    /// <summary>The member of an object, date, span, array or string as <c>value.name</c> reads it; null when there is none.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "Functions ask the context for all rules of the language.")]
    public object? Member(object? value, string name) => Members.TryGet(Unwrap(value), name, out var member) ? member : null;

    internal static object? Unwrap(object? value)
    {
        while (value is IScriptValue wrapped)
        {
            value = wrapped.Unwrap();
        }

        return value;
    }
}

internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}
