namespace Platform.Documents.PlainText;

/// <summary>A grid of columns to draw on; a wide character takes two.</summary>
internal sealed class TextCanvas(int width, int height)
{
    private readonly string?[,] cells = new string?[height, width];

    /// <summary>Draws the border of a box; borders of neighbours fall together.</summary>
    public void Box(int left, int top, int right, int bottom)
    {
        for (var x = left + 1; x < right; x++)
        {
            cells[top, x] ??= "-";
            cells[bottom, x] ??= "-";
        }

        for (var y = top + 1; y < bottom; y++)
        {
            cells[y, left] ??= "|";
            cells[y, right] ??= "|";
        }

        cells[top, left] = cells[top, right] = cells[bottom, left] = cells[bottom, right] = "+";
    }

    public void Text(int left, int top, string text)
    {
        foreach (var element in CellWidth.Elements(text))
        {
            cells[top, left] = element;
            for (var i = 1; i < CellWidth.OfElement(element); i++)
            {
                cells[top, left + i] = "";
            }

            left += CellWidth.OfElement(element);
        }
    }

    public IEnumerable<string> Lines()
    {
        for (var y = 0; y < height; y++)
        {
            yield return string.Concat(Enumerable.Range(0, width).Select(x => cells[y, x] ?? " "));
        }
    }
}
