using System.Text;

namespace Platform.Documents.Checking.Pdf;

/// <summary>A page as pixels, ten to the millimetre.</summary>
internal sealed class PageInk(byte[] pixels, int start, int width, int height, int page)
{
    private const double PerMillimetre = 10;
    private const int LongestStroke = 1000;

    public int Page => page;

    /// <summary>Reads a PPM picture.</summary>
    public static PageInk Parse(byte[] ppm, int page)
    {
        var head = Encoding.ASCII.GetString(ppm, 0, Math.Min(40, ppm.Length)).Split('\n');
        var size = head[1].Split(' ').Select(int.Parse).ToArray();
        return new PageInk(ppm, head[0].Length + head[1].Length + head[2].Length + 3, size[0], size[1], page);
    }

    /// <summary>The lines across the page, longer than any stroke of a character.</summary>
    public IReadOnlyList<InkRule> Rules() => [.. Rules(red: true), .. Rules(red: false)];

    /// <summary>The extent of the ink in a part of the page, as far as a line's own characters go.</summary>
    public Box? Extent(Box within, bool redOnly = false)
    {
        var (top, bottom) = (Row(within.Top), Row(within.Bottom));
        var (left, right) = (Math.Clamp((int)(within.Left * PerMillimetre), 0, width), Math.Clamp((int)(within.Right * PerMillimetre), 0, width));
        var (x0, y0, x1, y1) = (int.MaxValue, int.MaxValue, -1, -1);
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                if (redOnly ? IsRed(x, y) : IsDark(x, y))
                {
                    (x0, y0, x1, y1) = (Math.Min(x0, x), Math.Min(y0, y), Math.Max(x1, x + 1), Math.Max(y1, y + 1));
                }
            }
        }

        return y1 < 0 ? null : new Box(x0 / PerMillimetre, y0 / PerMillimetre, x1 / PerMillimetre, y1 / PerMillimetre);
    }

    private int Row(double millimetres) => Math.Clamp((int)(millimetres * PerMillimetre), 0, height);

    private List<InkRule> Rules(bool red)
    {
        var rules = new List<InkRule>();
        for (var y = 0; y < height; y++)
        {
            var (left, right) = LongRun(y, red);
            if (left == right)
            {
                continue;
            }

            var row = new Box(left / PerMillimetre, y / PerMillimetre, right / PerMillimetre, (y + 1) / PerMillimetre);
            if (rules.Count > 0 && Math.Abs(rules[^1].Box.Bottom - row.Top) < 0.01)
            {
                rules[^1] = rules[^1] with { Box = rules[^1].Box.Union(row) };
            }
            else
            {
                rules.Add(new InkRule(page, red, row));
            }
        }

        // Thicker than a rule is a block or a picture.
        return rules.FindAll(rule => rule.Thickness < 3);
    }

    private (int Left, int Right) LongRun(int y, bool red)
    {
        var left = -1;
        for (var x = 0; x <= width; x++)
        {
            var inked = x < width && (red ? IsRed(x, y) : IsDark(x, y) && !IsRed(x, y));
            if (inked && left < 0)
            {
                left = x;
            }
            else if (!inked && left >= 0)
            {
                if (x - left > LongestStroke)
                {
                    return (left, x);
                }

                left = -1;
            }
        }

        return (0, 0);
    }

    private bool IsRed(int x, int y) => At(x, y) is var at && pixels[at] > 140 && pixels[at + 1] < 128 && pixels[at + 2] < 128;

    private bool IsDark(int x, int y) => At(x, y) is var at && pixels[at + 1] < 128 && pixels[at + 2] < 160;

    private int At(int x, int y) => start + (3 * ((y * width) + x));
}
