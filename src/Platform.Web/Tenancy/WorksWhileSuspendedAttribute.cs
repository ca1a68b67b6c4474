namespace Platform.Web.Tenancy;

/// <summary>On a page or endpoint that may be posted to in a suspended tenant: signing in and out, one's own session.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WorksWhileSuspendedAttribute : Attribute;
