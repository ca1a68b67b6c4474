using Platform.Templating.Parsing;

namespace Platform.Templating;

public sealed partial class EvaluationContext
{
    private string? _indent;
    private bool _isLineStart;

    /// <summary>Writes a text block and sets the indentation for what the next code block prints.</summary>
    internal void WriteText(string text, string? indentAfter)
    {
        Output.Append(text);
        _indent = indentAfter;
        _isLineStart = false;
    }

    internal void Write(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text when _indent is null:
                Output.Append(text);
                break;
            case string text:
                WriteIndented(text);
                break;
            case int number when !_isLineStart:
                Output.Append(number, Culture);
                break;
            case long number when !_isLineStart:
                Output.Append(number, Culture);
                break;
            case decimal number when !_isLineStart:
                Output.Append(number, Culture);
                break;
            default:
                WriteIndented(Print(value));
                break;
        }
    }

    /// <summary>Runs something with an output of its own and returns what it printed.</summary>
    internal string Capture(Action run)
    {
        var start = Output.Length;
        var (indent, isLineStart) = (_indent, _isLineStart);
        (_indent, _isLineStart) = (null, false);
        run();
        (_indent, _isLineStart) = (indent, isLineStart);
        ChargeText(Output.Length - start);
        return Output.Cut(start);
    }

    /// <summary>Refuses a missing value where it would be printed, if the host asked for that.</summary>
    internal void RefuseNull(object? value, SourceSpan span)
    {
        if (Options.RefuseNull && !EndedWithoutValue && Unwrap(value) is null)
        {
            throw new RenderException(span, $"“{span.Excerpt()}”没有值，不能印出；可选的内容请用 ?? 给出替代文字，或先用 if 判断");
        }
    }

    private void WriteIndented(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (_isLineStart)
            {
                Output.Append(_indent);
            }

            var lineEnd = text.IndexOf('\n') + 1;
            _isLineStart = lineEnd > 0 && _indent is not null;
            var line = lineEnd > 0 ? text[..lineEnd] : text;
            Output.Append(line);
            text = text[line.Length..];
        }
    }
}
