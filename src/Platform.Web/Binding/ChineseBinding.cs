using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Platform.Web.Binding;

/// <summary>What ASP.NET says of values that it cannot bind or that break an attribute without a sentence of its own.</summary>
internal sealed class ChineseBinding : IValidationMetadataProvider
{
    public static void Apply(MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"“{value}”不对。");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}”不对。");
        messages.SetMissingBindRequiredValueAccessor(_ => "没有填写。");
        messages.SetMissingKeyOrValueAccessor(() => "没有填写。");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "请求没有内容。");
        messages.SetUnknownValueIsInvalidAccessor(_ => "填写的内容不对。");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "填写的内容不对。");
        messages.SetValueIsInvalidAccessor(value => $"“{value}”不对。");
        messages.SetValueMustBeANumberAccessor(_ => "请填写数字。");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "请填写数字。");
        messages.SetValueMustNotBeNullAccessor(_ => "没有填写。");
        options.ModelMetadataDetailsProviders.Add(new ChineseBinding());
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>().Where(attribute => attribute is { ErrorMessage: null, ErrorMessageResourceName: null }))
        {
            attribute.ErrorMessage = attribute switch
            {
                RequiredAttribute => "没有填写。",
                StringLengthAttribute length => $"最多 {length.MaximumLength} 个字。",
                MaxLengthAttribute length => $"最多 {length.Length} 个字。",
                RangeAttribute range => $"应在 {range.Minimum} 和 {range.Maximum} 之间。",
                CompareAttribute => "两次填写的不一样。",
                _ => "填写的内容不对。",
            };
        }
    }
}
