using Platform.Core.Notices.Model;
using Platform.Core.Notices.Templates;
using Platform.Core.Time;
using Platform.Documents.Reading;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Core.Notices;

/// <summary>Turns a district's policy and a template into an official document, as an unissued sample (样稿).</summary>
public sealed class RenderNotice(NoticeTemplates templates, NoticeEngine engine, Calendar calendar)
{
    /// <param name="Given">Parameter values as typed, by key.</param>
    public sealed record Command(TenantPackage Package, string Template, DateOnly? AsOf, IReadOnlyDictionary<string, string> Given)
    {
        /// <summary>Fill what is missing with the template's sample values, for a preview.</summary>
        public bool UseSamples { get; init; }

        /// <summary>成文日期; today where none is given.</summary>
        public DateOnly? Date { get; init; }

        /// <summary>The template itself where it is tried before it counts; null for the one that counts under the name.</summary>
        public NoticeTemplate? Draft { get; init; }
    }

    public RenderNoticeResult Run(Command command)
    {
        var slug = command.Package.Profile.Slug;
        if ((command.Draft ?? templates.Find(slug, command.Template)) is not { } template)
        {
            return new RenderNoticeResult.UnknownTemplate([.. templates.All(slug).Select(known => known.Name)]);
        }

        if (template.Unusable is not null)
        {
            return new RenderNoticeResult.Refused(template.Faults) { Sentence = "本区县自己的模板读不了，没有排印。请改好，或恢复共用模板。" };
        }

        if (NoticePolicy.Refusal(command.Package, command.AsOf) is { } refusal)
        {
            return new RenderNoticeResult.NotApplicable(refusal);
        }

        var (view, document) = NoticePolicy.Choose(command.Package, template.Declaration.AsOf, command.AsOf, calendar.Today());
        return Render(command, template, view, document);
    }

    private RenderNoticeResult Render(Command command, NoticeTemplate template, PolicyView view, PolicyDocument document)
    {
        var issuer = NoticeIssuer.Choose(template.Declaration, view.Tenant, document);
        var date = command.Date ?? calendar.Today();
        var blank = NoticeModel.Build(view, document, [], issuer, date);
        if (ListNotices.Reason(template, blank) is { } reason)
        {
            return new RenderNoticeResult.NotApplicable(reason);
        }

        var (values, errors) = ParameterReader.Read(
            template.Declaration, command.UseSamples ? Samples.Fill(template.Declaration, command.Given, blank) : command.Given, path => Choices.Of(blank, path));
        if (errors.Count > 0)
        {
            return new RenderNoticeResult.InvalidParameters(errors);
        }

        var model = NoticeModel.Build(view, document, values, issuer, date);
        var rendered = engine.Render(template.Template, model, view, name => templates.Part(view.Tenant.Slug, name));
        return rendered.Succeeded
            ? Read(template, view, document, rendered.Text, name => templates.Picture(view.Tenant.Slug, name))
            : new RenderNoticeResult.Refused([new TemplateFault(rendered.Error.File, rendered.Error.Line, rendered.Error.Column, rendered.Error.Message)]);
    }

    private static RenderNoticeResult Read(NoticeTemplate template, PolicyView view, PolicyDocument document, string text, Func<string, byte[]?> pictures)
    {
        var read = DocumentTextReader.Read(text, $"{template.Name}（成文）", pictures);
        return read.Document is { } official && read.Diagnostics.Count == 0
            ? new RenderNoticeResult.Rendered(official, template, view, document)
            : new RenderNoticeResult.Refused([.. read.Diagnostics.Select(found => new TemplateFault(found.File, found.Line, found.Column, found.Message))]);
    }
}
