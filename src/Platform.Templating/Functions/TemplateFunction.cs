using Platform.Templating.Parsing;
using Platform.Templating.Syntax;

namespace Platform.Templating;

/// <summary>The body of a function written in a template. Parameters is null for a simple function, which has only <c>$</c>.</summary>
internal sealed record TemplateFunction(SourceSpan Span, string? Name, IReadOnlyList<TemplateParameter>? Parameters, Block Body);

internal sealed record TemplateParameter(string Name, Expression? Default, bool IsRest);
