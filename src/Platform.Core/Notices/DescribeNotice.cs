using Platform.Core.Notices.Templates;
using Platform.Core.Time;
using Platform.Policy.Packages;

namespace Platform.Core.Notices;

/// <summary>What a form needs to ask for one notice: the declaration, the options of its choices, why it may not apply.</summary>
public sealed class DescribeNotice(NoticeTemplates templates, Calendar calendar)
{
    /// <summary>Null where there is no template of that name.</summary>
    /// <param name="asOf">The day whose policy the options come from; null for the template's own default.</param>
    public NoticeDescription? Run(TenantPackage package, string name, DateOnly? asOf)
    {
        if (templates.Find(package.Profile.Slug, name) is not { } template)
        {
            return null;
        }

        var today = calendar.Today();
        if ((template.Unusable ?? NoticePolicy.Refusal(package, asOf)) is { } refusal)
        {
            return new NoticeDescription(template, refusal);
        }

        var (view, document) = NoticePolicy.Choose(package, template.Declaration.AsOf, asOf, today);
        var model = Model.NoticeModel.Build(view, document, [], NoticeIssuer.Choose(template.Declaration, view.Tenant, document), today);
        return new NoticeDescription(template, ListNotices.Reason(template, model))
        {
            Options = template.Declaration.Parameters
                .Where(parameter => parameter.Value.Options is not null)
                .ToDictionary(parameter => parameter.Key, parameter => Choices.Of(model, parameter.Value.Options!)),
        };
    }
}

/// <summary>A template as a form asks for it; <see cref="NotApplicable"/> is null where the district can issue it, and also says why a template cannot be read.</summary>
public sealed record NoticeDescription(NoticeTemplate Template, string? NotApplicable)
{
    /// <summary>The options of each choice parameter, by its key.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Choice>> Options { get; init; } = new Dictionary<string, IReadOnlyList<Choice>>();
}
