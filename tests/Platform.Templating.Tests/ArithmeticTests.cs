using Xunit;

namespace Platform.Templating.Tests;

public sealed class ArithmeticTests
{
    public static TheoryData<object, object> Results() => new()
    {
        { Arithmetic.Add(1, 2), 3 },
        { Arithmetic.Add(int.MaxValue, 1), 2147483648L },
        { Arithmetic.Subtract(2147483648L, 1), 2147483647 },
        { Arithmetic.Add(0.10m, 1), 1.10m },
        { Arithmetic.Multiply(2.5m, 2.0), 5.00m },
        { Arithmetic.Divide(5, 2), 2.5 },
        { Arithmetic.Divide(1m, 4), 0.25m },
        { Arithmetic.DivideToInteger(-7, 2), -3 },
        { Arithmetic.DivideToInteger(7.5, 2), 4.0 },
        { Arithmetic.Modulo(long.MinValue, -1), 0 },
        { Arithmetic.Modulo(7.5m, 2), 1.5m },
        { Arithmetic.Negate(5), -5 },
        { Arithmetic.Negate(2.50m), -2.50m },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void Operation_OnKinds_GivesTheWiderKind(object actual, object expected)
    {
        Assert.Equal(expected, actual);
        Assert.IsType(expected.GetType(), actual);
    }

    [Fact]
    public void Operation_BeyondRange_IsRefusedInWords()
    {
        Assert.Equal("计算结果超出数字能表示的范围", Assert.Throws<FunctionException>(() => Arithmetic.Negate(long.MinValue)).Message);
        Assert.Equal("计算结果超出数字能表示的范围", Assert.Throws<FunctionException>(() => Arithmetic.DivideToInteger(long.MinValue, -1)).Message);
        Assert.Equal("计算结果超出数字能表示的范围", Assert.Throws<FunctionException>(() => Arithmetic.Add(decimal.MaxValue, 1)).Message);
        Assert.Equal("除数不能是 0；请先判断", Assert.Throws<FunctionException>(() => Arithmetic.Modulo(1, 0)).Message);
        Assert.Equal("除数不能是 0；请先判断", Assert.Throws<FunctionException>(() => Arithmetic.Divide(1.5, 0)).Message);
    }
}
