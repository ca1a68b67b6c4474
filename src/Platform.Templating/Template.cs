using Platform.Templating.Parsing;
using Platform.Templating.Syntax;

namespace Platform.Templating;

/// <summary>A parsed Scriban template. Immutable: many threads may render it at once.</summary>
public sealed class Template
{
    private readonly Source _source;
    private readonly Block _body;

    private Template(Source source, Block body, IReadOnlyList<Diagnostic> diagnostics)
    {
        _source = source;
        _body = body;
        Diagnostics = diagnostics;
    }

    public string Name => _source.Name;

    /// <summary>The source text.</summary>
    public string Text => _source.Text;

    /// <summary>All syntax errors in order of place; empty when the template can be rendered.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public bool HasErrors => Diagnostics.Count > 0;

    internal Block Body => _body;

    internal SourceSpan Start => new(_source, 0, 0);

    /// <summary>Parses a template. Never throws: errors are in <see cref="Diagnostics"/>.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="name">The logical name that diagnostics show.</param>
    /// <param name="limits">How long and how deeply nested the source may be.</param>
    public static Template Parse(string text, string name = "template", Limits? limits = null)
    {
        var source = new Source(name, text);
        var diagnostics = new Diagnostics(source);
        limits ??= Limits.Default;
        if (text.Length > limits.TemplateChars)
        {
            diagnostics.Error(0, $"模板超过上限 {nameof(Limits.TemplateChars)}（{limits.TemplateChars} 字），请拆成几个模板");
            return new Template(source, Block.Empty, diagnostics.Sorted);
        }

        var tokens = new Lexer(source, diagnostics, limits.Nesting).Tokenize();
        var body = new Parser(source, tokens, diagnostics, limits.Nesting).ParseTemplate();
        return new Template(source, body, diagnostics.Sorted);
    }

    /// <summary>Renders the template; a runtime error is returned, not thrown.</summary>
    public RenderResult Render(TemplateContext context)
    {
        if (HasErrors)
        {
            return new RenderResult(null, Diagnostics[0]);
        }

        var evaluation = new EvaluationContext(context);
        try
        {
            evaluation.RunPage(_body);
            return new RenderResult(evaluation.Output.Cut(0), null);
        }
        catch (RenderException exception)
        {
            return new RenderResult(null, exception.Diagnostic);
        }
        catch (FunctionException exception)
        {
            return new RenderResult(null, Start.Error(exception.Message));
        }
        finally
        {
            evaluation.Output.Dispose();
        }
    }

    /// <summary>Renders the template or throws <see cref="TemplateException"/> with every diagnostic.</summary>
    public string RenderText(TemplateContext context)
    {
        if (HasErrors)
        {
            throw new TemplateException(Diagnostics);
        }

        var result = Render(context);
        return result.Succeeded ? result.Text : throw new TemplateException([result.Error]);
    }
}
