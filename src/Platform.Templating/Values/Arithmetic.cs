namespace Platform.Templating;

/// <summary>Scriban's arithmetic on int, long, decimal and double. Throws <see cref="FunctionException"/> on overflow and division by zero.</summary>
public static class Arithmetic
{
    private enum Width
    {
        Whole,
        Exact,
        Floating,
    }

    private enum Operation
    {
        Add,
        Subtract,
        Multiply,
        Divide,
        DivideToInteger,
        Modulo,
    }

    /// <summary>True for int, long, decimal and double.</summary>
    public static bool IsNumber(object? value) => value is int or long or decimal or double;

    public static object Add(object left, object right) => Compute(Operation.Add, left, right);

    public static object Subtract(object left, object right) => Compute(Operation.Subtract, left, right);

    public static object Multiply(object left, object right) => Compute(Operation.Multiply, left, right);

    /// <summary>Two integers give a double, as <c>5 / 2 = 2.5</c>.</summary>
    public static object Divide(object left, object right) => Compute(Operation.Divide, left, right);

    /// <summary>The quotient as an integer: towards zero for integers, rounded for decimals and doubles.</summary>
    public static object DivideToInteger(object left, object right) => Compute(Operation.DivideToInteger, left, right);

    public static object Modulo(object left, object right) => Compute(Operation.Modulo, left, right);

    public static object Negate(object value) => Compute(Operation.Subtract, Boxes.Of(0), value);

    /// <summary>Moves the bits of an integer by 0 to 63 places.</summary>
    internal static object Shift(object left, object right, bool toLeft)
    {
        if (Common(left, right) != Width.Whole || Whole(right) is < 0 or > 63)
        {
            throw new FunctionException("移位只能用于整数，位数在 0 到 63 之间");
        }

        var (value, count) = (Whole(left), (int)Whole(right));
        var shifted = toLeft ? value << count : value >> count;
        return toLeft && shifted >> count != value ? throw TooLarge() : Boxes.Of(shifted);
    }

    /// <summary>Orders two numbers of any kinds.</summary>
    public static int Compare(object left, object right) => Common(left, right) switch
    {
        Width.Whole => Whole(left).CompareTo(Whole(right)),
        Width.Exact when left is not double && right is not double => Exact(left).CompareTo(Exact(right)),
        _ => Floating(left).CompareTo(Floating(right)),
    };

    private static Width Common(object left, object right) =>
        left is decimal || right is decimal ? Width.Exact : left is double || right is double ? Width.Floating : Width.Whole;

    private static long Whole(object value) => value is int small ? small : (long)value;

    private static decimal Exact(object value) => value switch
    {
        decimal exact => exact,
        double floating => (decimal)floating,
        _ => Whole(value),
    };

    private static double Floating(object value) => value switch
    {
        double floating => floating,
        decimal exact => (double)exact,
        _ => Whole(value),
    };

    private static object Compute(Operation operation, object left, object right)
    {
        try
        {
            return Common(left, right) switch
            {
                Width.Whole => Compute(operation, Whole(left), Whole(right)),
                Width.Exact => Compute(operation, Exact(left), Exact(right)),
                _ => Compute(operation, Floating(left), Floating(right)),
            };
        }
        catch (OverflowException)
        {
            throw TooLarge();
        }
        catch (DivideByZeroException)
        {
            throw new FunctionException("除数不能是 0；请先判断");
        }
    }

    private static object Compute(Operation operation, long left, long right) => operation switch
    {
        Operation.Add => Boxes.Of(checked(left + right)),
        Operation.Subtract => Boxes.Of(checked(left - right)),
        Operation.Multiply => Boxes.Of(checked(left * right)),
        _ when right == 0 => throw new DivideByZeroException(),
        Operation.Divide => (double)left / right,
        Operation.DivideToInteger => Boxes.Of(checked(left / right)),
        _ => Boxes.Of(right == -1 ? 0 : left % right),
    };

    private static decimal Compute(Operation operation, decimal left, decimal right) => operation switch
    {
        Operation.Add => left + right,
        Operation.Subtract => left - right,
        Operation.Multiply => left * right,
        Operation.Divide => left / right,
        Operation.DivideToInteger => Math.Round(left / right),
        _ => left % right,
    };

    private static double Compute(Operation operation, double left, double right) => operation switch
    {
        Operation.Add => left + right,
        Operation.Subtract => left - right,
        Operation.Multiply => left * right,
        _ when right == 0 => throw new DivideByZeroException(),
        Operation.Divide => left / right,
        Operation.DivideToInteger => Math.Round(left / right),
        _ => left % right,
    };

    private static FunctionException TooLarge() => new("计算结果超出数字能表示的范围");
}
