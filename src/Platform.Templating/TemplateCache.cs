using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Templating;

/// <summary>Parsed templates by name and content, so that an edited template is parsed anew and an unchanged one is not. Safe for many threads.</summary>
/// <param name="capacity">How many templates are kept; beyond it the cache starts over.</param>
public sealed class TemplateCache(int capacity = 500)
{
    private readonly ConcurrentDictionary<(string Name, string Hash), Template> _templates = new();

    public Template Get(string text, string name)
    {
        var key = (name, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
        if (_templates.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_templates.Count >= capacity)
        {
            _templates.Clear();
        }

        return _templates.GetOrAdd(key, _ => Template.Parse(text, name));
    }
}
