using Microsoft.AspNetCore.Authorization;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Policy.Model;

namespace Platform.Web.Policy.Portal;

/// <summary>办事指南: how to open an institution — register, file, with what papers and which staff.</summary>
[AllowAnonymous]
public sealed class FilingModel(PolicyReader reader, Calendar calendar) : PolicyPage(reader, calendar)
{
    private static readonly FilingTopic[] RegistrationTopics = [FilingTopic.Scope, FilingTopic.Name, FilingTopic.Service];

    /// <summary>What the registered scope and name must say.</summary>
    public IReadOnlyList<FilingRequirement> ForRegistration =>
        [.. Policy.Requirements.Where(requirement => RegistrationTopics.Contains(requirement.Topic))];

    public IReadOnlyList<FilingRequirement> ForFiling =>
        [.. Policy.Requirements.Where(requirement => !RegistrationTopics.Contains(requirement.Topic)).OrderBy(requirement => requirement.Topic)];

    public bool Empty => Policy.Registration.Count + Policy.Materials.Count + Policy.Requirements.Count + Policy.Staffing.Count == 0;
}
