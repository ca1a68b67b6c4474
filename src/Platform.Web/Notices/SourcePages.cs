namespace Platform.Web.Notices;

/// <summary>The page of the portal that shows an item of policy, by its source id (collection/id).</summary>
internal static class SourcePages
{
    /// <summary>Null for an id of no known collection.</summary>
    public static string? Of(PathString district, string sourceId) =>
        sourceId.Split('/', 2) is [var collection, var id] && PageOf(collection) is { } page
            ? $"{district}/policy/{page}#{id}"
            : null;

    private static string? PageOf(string collection) => collection switch
    {
        "targets" or "planning" or "indicators" => "targets",
        "duties" or "duty_lists" => "duties",
        "subsidies" => "subsidies",
        "preferences" => "preferences",
        "registration" or "materials" or "requirements" or "staffing" => "filing",
        "supervision" or "parameters" or "conference" or "phases" => "supervision",
        _ => null,
    };
}
