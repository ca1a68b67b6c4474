using Platform.Templating;

namespace Platform.Core.Notices.Model;

/// <summary>Looks up a dotted path such as <c>policy.certificates</c> in a model.</summary>
internal static class ModelPath
{
    public static object? Find(ScriptObject model, string path) =>
        path.Split('.').Aggregate((object?)model, (value, name) => value is ScriptObject members ? members[name] : null);

    /// <summary>Whether there is something: an empty list is nothing.</summary>
    public static bool Exists(ScriptObject model, string path) => Find(model, path) switch
    {
        null => false,
        ScriptArray list => list.Count > 0,
        ScriptObject members => members.Count > 0,
        _ => true,
    };
}
