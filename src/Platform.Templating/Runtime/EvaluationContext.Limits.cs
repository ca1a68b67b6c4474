using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Platform.Templating;

public sealed partial class EvaluationContext
{
    // Reading the clock at every step would cost more than most steps.
    private const int StepsBetweenTimeChecks = 256;

    private readonly long _started = Stopwatch.GetTimestamp();
    private long _steps;
    private long _iterations;
    private long _textChars;
    private long _items;
    private long _reads;

    /// <summary>Time spent in regular expressions so far.</summary>
    internal TimeSpan RegexTime { get; set; }
    private int _depth;

    /// <summary>Counts characters about to be built in memory; ends the rendering when a limit is passed. Call before building.</summary>
    public void ChargeText(long chars)
    {
        if (chars > Limits.StringChars)
        {
            throw LimitMessages.Exceeded("一个字符串的字数", nameof(Limits.StringChars), Limits.StringChars);
        }

        _textChars += chars;
        if (_textChars > Limits.TextChars)
        {
            throw LimitMessages.Exceeded("拼接字符串的总字数", nameof(Limits.TextChars), Limits.TextChars);
        }
    }

    /// <summary>Counts array items about to be built in memory; ends the rendering when a limit is passed. Call before building.</summary>
    public void ChargeItems(long items)
    {
        _items += Math.Min(items, int.MaxValue);
        if (_items > Limits.Items)
        {
            throw LimitMessages.Exceeded("数组和对象的总项数", nameof(Limits.Items), Limits.Items);
        }
    }

    /// <summary>Counts what a function is given to read, so that scanning a long text again and again ends.</summary>
    internal void ChargeRead(object? argument)
    {
        _reads += argument switch { string text => text.Length, System.Collections.ICollection items => items.Count, ScriptArray items => items.Count, _ => 1 };
        if (_reads > Limits.Reads)
        {
            throw LimitMessages.Exceeded("函数读取的总字数和项数", nameof(Limits.Reads), Limits.Reads);
        }
    }

    internal void CheckTime()
    {
        if (Stopwatch.GetElapsedTime(_started) > Limits.RenderTime)
        {
            throw LimitMessages.Exceeded("渲染时间", nameof(Limits.RenderTime), Limits.RenderTime);
        }
    }

    internal void ChargeIteration()
    {
        Step();
        if (++_iterations > Limits.Iterations)
        {
            throw LimitMessages.Exceeded("循环总次数", nameof(Limits.Iterations), Limits.Iterations);
        }
    }

    /// <summary>Called once per call and iteration, so that slow templates end too.</summary>
    internal void Step()
    {
        if (++_steps % StepsBetweenTimeChecks == 0)
        {
            CheckTime();
        }
    }

    internal void Enter()
    {
        Step();
        GuardStack();
        if (_depth >= Limits.Recursion)
        {
            throw LimitMessages.Exceeded("函数调用层数", nameof(Limits.Recursion), Limits.Recursion);
        }

        _depth++;
    }

    internal void Leave() => _depth--;

    internal void GuardStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw LimitMessages.Exceeded("表达式和调用的总层数", nameof(Limits.Recursion), Limits.Recursion);
        }
    }
}
