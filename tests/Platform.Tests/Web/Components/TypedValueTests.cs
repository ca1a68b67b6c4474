using Platform.Web.Components.Forms;
using Xunit;

namespace Platform.Tests.Web.Components;

public sealed class TypedValueTests
{
    [Theory]
    [InlineData("3千", "3,000.00 元")]
    [InlineData("4.5万", "45,000.00 元")]
    [InlineData("450,000.00", "450,000.00 元")]
    [InlineData("４５万元", "450,000.00 元")]
    [InlineData("很多", null)]
    [InlineData("1.005", null)]
    [InlineData("", null)]
    public void Money_AsTyped_IsUnderstoodOrNot(string text, string? understood) => Assert.Equal(understood, new TypedMoney(text).Understood);

    [Theory]
    [InlineData("2024.12.16", "2024年12月16日，周一")]
    [InlineData("2024年12月16日", "2024年12月16日，周一")]
    [InlineData("20241216", "2024年12月16日，周一")]
    [InlineData("2024.2.30", null)]
    [InlineData("明天", null)]
    public void Day_AsTyped_IsUnderstoodOrNot(string text, string? understood) => Assert.Equal(understood, new TypedDay(text).Understood);
}
