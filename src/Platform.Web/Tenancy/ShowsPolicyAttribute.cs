namespace Platform.Web.Tenancy;

/// <summary>On an office page that cannot be shown without the district's policy, as the portal's cannot.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ShowsPolicyAttribute : Attribute;
