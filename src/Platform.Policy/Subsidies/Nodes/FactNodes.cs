namespace Platform.Policy.Subsidies.Nodes;

/// <summary>A numeric fact of the case.</summary>
internal sealed class FactNumber(int slot, string? title, string? unit) : NumberNode(title, unit)
{
    public override bool TryGet(Cursor at, out decimal value)
    {
        if (at.Numbers[slot] is { } column && column.Has(at.Row))
        {
            value = column.Values[at.Row];
            return true;
        }

        at.Gaps?.Missing(slot);
        value = 0;
        return false;
    }
}

/// <summary>A numeric fact as told for a later year, else as it was.</summary>
internal sealed class LaterNumber(int slot, NumberNode before) : NumberNode(before.Title, before.Unit)
{
    public override bool TryGet(Cursor at, out decimal value)
    {
        if (at.Numbers[slot] is not { } column || !column.Has(at.Row)) return before.TryGet(at, out value);
        value = column.Values[at.Row];
        return true;
    }
}

/// <summary>A numeric column of the current row.</summary>
internal sealed class RowNumber(int slot, int rowsSlot, string? title, string? unit) : NumberNode(title, unit)
{
    public override bool TryGet(Cursor at, out decimal value)
    {
        if (at.Numbers[slot] is { } column && column.Has(at.Item))
        {
            value = column.Values[at.Item];
            return true;
        }

        at.Gaps?.Missing(rowsSlot);
        at.Gaps?.Fault($"第{at.Item + 1}行没有填{Title}");
        value = 0;
        return false;
    }
}
