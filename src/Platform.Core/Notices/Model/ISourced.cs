namespace Platform.Core.Notices.Model;

/// <summary>A value that knows which policy item it comes from; formatting functions hand the source on.</summary>
internal interface ISourced
{
    string? SourceId { get; }
}
