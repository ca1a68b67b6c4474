using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.Policy.Packages;
using Xunit;

namespace Platform.Tests.Policies.Versions;

/// <summary>The steps of a version's life in one district, each taken by a person in a scope of its own.</summary>
internal sealed class VersionWork(PolicyNode node, TenantInfo tenant)
{
    public static readonly PolicyBasis Basis = new(PolicyBasisKind.IssuedDocument, "关于调整开园奖补标准的通知", "样卫发〔2026〕9号", new DateOnly(2026, 11, 20));

    public TenantInfo Tenant => tenant;

    public Task<IReadOnlyList<FindVersions.Found>> ListAsync(Guid person) =>
        node.AsAsync(tenant, person, services => services.GetRequiredService<FindVersions>().RunAsync(CancellationToken.None));

    public async Task<PolicyVersion> StartAsync(Guid person, int from = 1, bool corrects = false)
    {
        var source = (await ListAsync(person)).Single(found => found.Version.Number == from).Version;
        return Done(await RunAsync(person, new StartDraft.Command(source.Id, "调整开园奖补标准", corrects)));
    }

    /// <summary>A checked draft with another rate.</summary>
    public async Task<PolicyVersion> PrepareAsync(Guid person, int rate, DateOnly? from, PolicyBasis? basis, int basedOn = 1, bool corrects = false)
    {
        var draft = await StartAsync(person, basedOn, corrects);
        draft = Done(await RunAsync(person, await SavingAsync(draft, rate)));
        draft = Done(await RunAsync(person, new DescribeDraft.Command(draft.Id, draft.Version, "调整开园奖补标准", basis, corrects ? draft.EffectiveFrom : from)));
        return Done(await RunAsync(person, new CheckDraft.Command(draft.Id, draft.Version)));
    }

    public async Task<PolicyVersion> PublishAsync(Guid drafter, Guid confirmer, int rate, DateOnly? from, int basedOn = 1, bool corrects = false)
    {
        var draft = await PrepareAsync(drafter, rate, from, Basis, basedOn, corrects);
        return Done(await RunAsync(confirmer, new ConfirmVersion.Command(draft.Id, draft.Version)));
    }

    public async Task<SaveDraftFiles.Command> SavingAsync(PolicyVersion draft, int rate)
    {
        var file = (await FilesAsync(draft.Id)).Single(known => known.Path.EndsWith(PolicyNode.Subsidies, StringComparison.Ordinal));
        var start = file.Text.IndexOf("amount: ", StringComparison.Ordinal);
        var end = file.Text.IndexOf(',', start);
        return new SaveDraftFiles.Command(draft.Id, draft.Version, [file with { Text = $"{file.Text[..start]}amount: {rate}{file.Text[end..]}" }], []);
    }

    public Task<IReadOnlyList<PolicyFile>> FilesAsync(Guid version) =>
        node.Server.InsideAsync(tenant, services => services.GetRequiredService<FindVersions>().FilesAsync(version, CancellationToken.None));

    public Task<PolicyChange> RunAsync(Guid person, object command) => node.AsAsync(tenant, person, services => command switch
    {
        StartDraft.Command start => services.GetRequiredService<StartDraft>().RunAsync(start, CancellationToken.None),
        SaveDraftFiles.Command save => services.GetRequiredService<SaveDraftFiles>().RunAsync(save, CancellationToken.None),
        DescribeDraft.Command describe => services.GetRequiredService<DescribeDraft>().RunAsync(describe, CancellationToken.None),
        CheckDraft.Command check => services.GetRequiredService<CheckDraft>().RunAsync(check, CancellationToken.None),
        ConfirmVersion.Command confirm => services.GetRequiredService<ConfirmVersion>().RunAsync(confirm, CancellationToken.None),
        WithdrawDraft.Command withdraw => services.GetRequiredService<WithdrawDraft>().RunAsync(withdraw, CancellationToken.None),
        _ => throw new ArgumentException("No such step.", nameof(command)),
    });

    public async Task<string> RefusalAsync(Guid person, object command) => Assert.IsType<PolicyChange.Refused>(await RunAsync(person, command)).Reason;

    public static PolicyVersion Done(PolicyChange change) => Assert.IsType<PolicyChange.Done>(change).Version;
}
