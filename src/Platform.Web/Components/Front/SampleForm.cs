using Microsoft.AspNetCore.Mvc.ModelBinding;
using Platform.Web.Components.Forms;

namespace Platform.Web.Components.Front;

/// <summary>A form with every kind of field.</summary>
public sealed class SampleForm
{
    public string? Name { get; set; }
    public TypedNumber? Places { get; set; }
    public TypedMoney? Investment { get; set; }
    public TypedDay? Opened { get; set; }
    public string? Town { get; set; }
    public string? Ownership { get; set; }
    public string[] Classes { get; set; } = [];
    public string? Remark { get; set; }
    public IFormFile? Plan { get; set; }
    public string? Password { get; set; }

    public void Check(ModelStateDictionary errors)
    {
        void Expect(bool right, string field, string sentence)
        {
            if (!right) errors.AddModelError($"Form.{field}", sentence);
        }

        Expect(!string.IsNullOrWhiteSpace(Name), nameof(Name), "请填写机构名称。");
        Expect(Places is { Value: > 0 }, nameof(Places), Places is null ? "请填写托位数。" : "托位数应是大于 0 的数，如 120。");
        Expect(Investment is { Value: not null }, nameof(Investment), Investment is null ? "请填写投资额。" : $"没有看懂金额“{Investment.Text}”。写成 450000、45万 或 450,000.00。");
        Expect(Opened is { Value: not null }, nameof(Opened), Opened is null ? "请填写开办日期。" : $"没有看懂日期“{Opened.Text}”。写成 2024.12.16 或 2024年12月16日。");
        Expect(Town is not null, nameof(Town), "请选择镇街。");
        Expect(Ownership is not null, nameof(Ownership), "请选择举办性质。");
        Expect(Classes.Length > 0, nameof(Classes), "请至少选择一种班型。");
    }
}
