using System.Text;

namespace Platform.Documents.Tests.Pdf;

/// <summary>A page as colours, ten pixels to the millimetre.</summary>
internal sealed class PagePixels(byte[] bytes, int start, int width, int height)
{
    private const double PerMillimetre = 10;

    // Longer than any stroke of a character.
    private const double LongestStroke = 100;

    /// <summary>Reads a PPM picture.</summary>
    public static PagePixels Parse(byte[] ppm)
    {
        var head = Encoding.ASCII.GetString(ppm, 0, 40).Split('\n');
        var size = head[1].Split(' ').Select(int.Parse).ToArray();
        return new PagePixels(ppm, head[0].Length + head[1].Length + head[2].Length + 3, size[0], size[1]);
    }

    /// <summary>The red lines across the page: top, bottom, left and right edges in mm.</summary>
    public List<(double Top, double Bottom, double Left, double Right)> RedLines(double longerThan = LongestStroke) => Lines(IsRed, longerThan);

    public List<(double Top, double Bottom, double Left, double Right)> BlackLines() => Lines(IsBlack, LongestStroke);

    /// <summary>Where the red ink of a stretch of the page begins.</summary>
    public double FirstRed(double from)
    {
        for (var y = (int)(from * PerMillimetre); y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                if (IsRed(x, y))
                {
                    return y / PerMillimetre;
                }
            }
        }

        return double.NaN;
    }

    private List<(double Top, double Bottom, double Left, double Right)> Lines(Func<int, int, bool> hasInk, double longerThan)
    {
        var lines = new List<(double Top, double Bottom, double Left, double Right)>();
        for (var y = 0; y < height; y++)
        {
            if (LongRun(y, hasInk, longerThan) is not { } run)
            {
                continue;
            }

            if (lines.Count > 0 && Math.Abs(lines[^1].Bottom - (y / PerMillimetre)) < 0.01)
            {
                lines[^1] = lines[^1] with { Bottom = (y + 1) / PerMillimetre };
            }
            else
            {
                lines.Add((y / PerMillimetre, (y + 1) / PerMillimetre, run.Left / PerMillimetre, run.Right / PerMillimetre));
            }
        }

        return lines;
    }

    private (int Left, int Right)? LongRun(int y, Func<int, int, bool> hasInk, double longerThan)
    {
        var left = -1;
        for (var x = 0; x <= width; x++)
        {
            var inked = x < width && hasInk(x, y);
            if (inked && left < 0)
            {
                left = x;
            }
            else if (!inked && left >= 0)
            {
                if (x - left > longerThan * PerMillimetre)
                {
                    return (left, x);
                }

                left = -1;
            }
        }

        return null;
    }

    private bool IsRed(int x, int y)
    {
        var at = start + (3 * ((y * width) + x));
        return bytes[at] > 150 && bytes[at + 1] < 128 && bytes[at + 2] < 128;
    }

    private bool IsBlack(int x, int y)
    {
        var at = start + (3 * ((y * width) + x));
        return bytes[at] < 128 && bytes[at + 1] < 128;
    }
}
