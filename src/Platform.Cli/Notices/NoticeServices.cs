using System.CommandLine;
using Platform.Core.Notices;
using Platform.Core.Notices.Templates;
using Platform.Core.Time;

namespace Platform.Cli.Notices;

internal sealed record NoticeServices(ListNotices List, RenderNotice Render)
{
    public static NoticeServices New(SharedOptions options, ParseResult parsed)
    {
        var engine = new NoticeEngine(TimeProvider.System);
        var templates = new NoticeTemplates(new TemplateFiles(options.TemplatesFolder(parsed), options.TenantsFolder(parsed)), engine);
        var calendar = new Calendar(TimeProvider.System);
        return new(new ListNotices(templates, calendar), new RenderNotice(templates, engine, calendar));
    }
}
