namespace Platform.Policy.Subsidies.Nodes;

internal sealed class ConstantNumber(decimal number, string? title, string? unit) : NumberNode(title, unit)
{
    public decimal Number { get; } = number;

    public override bool TryGet(Cursor at, out decimal value)
    {
        value = Number;
        return true;
    }
}

internal sealed class SumNumber(string? title, string? unit, NumberNode[] parts) : ComposedNumber(title, unit, parts)
{
    public override bool TryGet(Cursor at, out decimal value)
    {
        var known = Parts[0].TryGet(at, out value);
        for (var i = 1; i < Parts.Length; i++)
        {
            if (Parts[i].TryGet(at, out var next)) value += next;
            else known = false;
        }

        return known;
    }

    protected override string Formula(Cursor at) => Joined("＋", at);
}

/// <summary>The total of a fact's options, read straight from their columns.</summary>
internal sealed class TotalNumber(string? title, string? unit, NumberNode[] parts, int[] slots) : ComposedNumber(title, unit, parts)
{
    public override bool TryGet(Cursor at, out decimal value)
    {
        value = 0;
        var known = true;
        foreach (var slot in slots)
        {
            if (at.Numbers[slot] is { } column && column.Has(at.Row)) value += column.Values[at.Row];
            else
            {
                at.Gaps?.Missing(slot);
                known = false;
            }
        }

        return known;
    }

    protected override string Formula(Cursor at) => Joined("＋", at);
}

internal sealed class ProductNumber(string? title, string? unit, NumberNode[] parts) : ComposedNumber(title, unit, parts)
{
    public override bool TryGet(Cursor at, out decimal value)
    {
        var known = Parts[0].TryGet(at, out value);
        for (var i = 1; i < Parts.Length; i++)
        {
            if (Parts[i].TryGet(at, out var next)) value *= next;
            else known = false;
        }

        return known;
    }

    protected override string Formula(Cursor at) => Joined("×", at);
}

internal sealed class DifferenceNumber(string? title, string? unit, NumberNode[] parts) : ComposedNumber(title, unit, parts)
{
    public override bool TryGet(Cursor at, out decimal value)
    {
        var known = Parts[0].TryGet(at, out value);
        for (var i = 1; i < Parts.Length; i++)
        {
            if (Parts[i].TryGet(at, out var next)) value -= next;
            else known = false;
        }

        return known;
    }

    protected override string Formula(Cursor at) => Joined("－", at);
}

/// <summary>The first divided by the second, times <paramref name="factor"/> (100 for a percentage); multiplied first, so that 36 of 120 is exactly 30 %.</summary>
internal sealed class QuotientNumber(string? title, string? unit, NumberNode[] parts, decimal factor) : ComposedNumber(title, unit, parts)
{
    public override bool TryGet(Cursor at, out decimal value)
    {
        value = 0;
        if (!TryParts(at, out var part, out var whole)) return false;
        value = part / whole;
        return true;
    }

    /// <summary>Compares without dividing, which is exact and faster: part : whole against bound is part against bound × whole.</summary>
    public bool TryCompare(Cursor at, decimal bound, out int sign)
    {
        sign = 0;
        if (!TryParts(at, out var part, out var whole)) return false;
        sign = decimal.Compare(part, bound * whole) * (whole < 0 ? -1 : 1);
        return true;
    }

    private bool TryParts(Cursor at, out decimal part, out decimal whole)
    {
        var known = Parts[0].TryGet(at, out part) & Parts[1].TryGet(at, out whole);
        if (!known) return false;
        if (factor != 1) part *= factor;
        if (whole != 0) return true;
        at.Gaps?.Fault($"{Parts[1].Title ?? "除数"}为0，{Title ?? "比例"}无法计算");
        return false;
    }

    protected override string Formula(Cursor at) => Joined("÷", at);
}

/// <summary>The smallest or the largest.</summary>
internal sealed class ExtremeNumber(string? title, string? unit, NumberNode[] parts, bool smallest) : ComposedNumber(title, unit, parts)
{
    public override bool TryGet(Cursor at, out decimal value)
    {
        var known = Parts[0].TryGet(at, out value);
        for (var i = 1; i < Parts.Length; i++)
        {
            if (!Parts[i].TryGet(at, out var next)) known = false;
            else if (smallest ? next < value : next > value) value = next;
        }

        return known;
    }

    protected override string Formula(Cursor at) => $"{Joined("与", at)}，取{(smallest ? "较小" : "较大")}者";
}

/// <summary>Whole numbers: 去尾 or 进一.</summary>
internal sealed class WholeNumber(string? title, string? unit, NumberNode part, bool up) : ComposedNumber(title, unit, [part])
{
    public override bool TryGet(Cursor at, out decimal value)
    {
        if (!Parts[0].TryGet(at, out value)) return false;
        value = up ? decimal.Ceiling(value) : decimal.Floor(value);
        return true;
    }

    protected override string Formula(Cursor at) => $"{Joined("", at)}{(up ? "进一取整" : "去尾取整")}";
}

/// <summary>A share of another number.</summary>
internal sealed class PercentNumber(string? title, string? unit, NumberNode part, decimal percent) : ComposedNumber(title, unit, [part])
{
    public override bool TryGet(Cursor at, out decimal value)
    {
        if (!Parts[0].TryGet(at, out value)) return false;
        value = value * percent / 100;
        return true;
    }

    protected override string Formula(Cursor at) => $"{Joined("", at)}×{Figures.Plain(percent)}%";
}
