namespace Platform.Core.Audit;

/// <summary>On a property whose value must not appear in the audit trail; that it changed does.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;
