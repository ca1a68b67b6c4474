using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Platform.Web.Components.Forms;

/// <summary>A number (<see cref="TypedNumber"/>), with the unit behind it.</summary>
[HtmlTargetElement("number-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NumberFieldTagHelper : TextFieldTagHelper
{
    public NumberFieldTagHelper(Assets.Assets assets)
        : base(assets) => (Width, MaxLength) = (FieldWidth.Short, 40);

    private protected override string InputMode => "decimal";

    private protected override string UnderstoodAs => "number";
}

/// <summary>An amount in yuan (<see cref="TypedMoney"/>).</summary>
[HtmlTargetElement("money-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MoneyFieldTagHelper : TextFieldTagHelper
{
    public MoneyFieldTagHelper(Assets.Assets assets)
        : base(assets) => (Width, Unit, MaxLength) = (FieldWidth.Medium, "元", 40);

    private protected override string UnderstoodAs => "money";
}

/// <summary>A day (<see cref="TypedDay"/>), typed rather than picked.</summary>
[HtmlTargetElement("date-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateFieldTagHelper : TextFieldTagHelper
{
    public DateFieldTagHelper(Assets.Assets assets)
        : base(assets) => (Width, MaxLength) = (FieldWidth.Medium, 40);

    private protected override string UnderstoodAs => "day";
}
