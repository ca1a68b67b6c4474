using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Platform.Policy.Wording;

namespace Platform.Web.Components.Forms;

/// <summary>Name, id, text and error of a field: what was sent stands as it was sent, else what the model holds.</summary>
internal sealed class FieldState
{
    private readonly object? _model;
    private readonly ModelStateEntry? _sent;

    public FieldState(ModelExpression expression, ViewContext view)
    {
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        Id = IdOf(Name);
        _model = expression.Model;
        _sent = view.ViewData.ModelState.TryGetValue(Name, out var entry) ? entry : null;
    }

    public string Name { get; }
    public string Id { get; }
    public string? Error => _sent?.Errors is [var first, ..] ? first.ErrorMessage : null;
    public string Text => _sent?.RawValue is not null ? _sent.AttemptedValue ?? "" : Write(_model);
    public ITyped? Typed => _model as ITyped;

    /// <summary>The chosen values of a list.</summary>
    public IReadOnlyList<string> Values => _sent?.RawValue switch
    {
        string[] many => many,
        string one => [one],
        _ => _model is IEnumerable values and not string ? [.. values.Cast<object?>().Select(Write)] : [Write(_model)],
    };

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    private static string Write(object? value) => value switch
    {
        null => "",
        ITyped typed => typed.Text,
        DateOnly day => DateWords.Day(day),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
