namespace Platform.Core.Audit;

/// <summary>On an entity whose rows are traces of work (a job's progress, the trail itself), not facts: their changes leave no audit event.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NotAuditedAttribute : Attribute;
