namespace Platform.Core.Jobs;

/// <summary>Another node has taken the job over; this one must stop at once.</summary>
public sealed class JobLostException(Guid job) : Exception($"The job {job} belongs to another node now.");
