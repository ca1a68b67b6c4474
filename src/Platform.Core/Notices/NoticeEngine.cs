using System.Globalization;
using Platform.Core.Notices.Functions;
using Platform.Core.Time;
using Platform.Policy.Model;
using Platform.Templating;

namespace Platform.Core.Notices;

/// <summary>The one place that knows which engine renders: parses templates and renders them strictly over a policy.</summary>
public sealed class NoticeEngine(TimeProvider clock)
{
    // Counted in characters of document text; eight pages have about 4,000.
    private static readonly Limits NoticeLimits = Limits.Default with { OutputChars = 1_000_000 };
    private static readonly FunctionTable Functions = DocumentFunctions.AddTo(ChineseFunctions.AddTo(BuiltinFunctions.Table));
    private readonly TemplateCache _cache = new();

    public Template Parse(string text, string name) => _cache.Get(text, name);

    public RenderResult Render(Template template, ScriptObject model, PolicyView policy, Func<string, Template?> parts) =>
        template.Render(new TemplateContext
        {
            Model = model,
            Functions = ChineseFunctions.WithDepartments(Functions, policy),
            Culture = CultureInfo.GetCultureInfo("zh-CN"),
            Clock = new ZonedClock(clock),
            Limits = NoticeLimits,
            Strict = true,
            RefuseNull = true,
            Templates = parts,
        });
}
