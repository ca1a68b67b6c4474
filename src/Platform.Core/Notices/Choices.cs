using Platform.Core.Notices.Model;
using Platform.Core.Notices.Templates;
using Platform.Templating;

namespace Platform.Core.Notices;

/// <summary>The options of a choice parameter: id and title of each item at its place in the model.</summary>
internal static class Choices
{
    public static IReadOnlyList<Choice> Of(ScriptObject model, string path) =>
        ModelPath.Find(model, path) is ScriptArray items
            ? [.. items.OfType<ScriptObject>().Select(item => new Choice(Text(item["id"]), Text(item["title"])))]
            : [];

    private static string Text(object? value) => (value as IScriptValue)?.Unwrap() as string ?? "";
}
