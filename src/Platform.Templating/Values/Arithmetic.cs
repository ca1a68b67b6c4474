namespace Platform.Templating;

/// <summary>Scriban's arithmetic on int, long, decimal and double. Throws <see cref="FunctionException"/> on overflow and division by zero.</summary>
public static class Arithmetic
{
    public static object Add(object left, object right) => throw new NotSupportedException();

    public static object Subtract(object left, object right) => throw new NotSupportedException();

    public static object Multiply(object left, object right) => throw new NotSupportedException();

    /// <summary>Two integers give a double, as <c>5 / 2 = 2.5</c>.</summary>
    public static object Divide(object left, object right) => throw new NotSupportedException();

    /// <summary>The quotient rounded towards zero, as <c>5 // 2 = 2</c>.</summary>
    public static object DivideToInteger(object left, object right) => throw new NotSupportedException();

    public static object Modulo(object left, object right) => throw new NotSupportedException();

    public static object Negate(object value) => throw new NotSupportedException();
}
