using Platform.Policy.Packages;
using Xunit;

namespace Platform.Policy.Tests.Editing;

/// <summary>Any sequence of form edits leaves a package that validates and reads back equal to what was asked.</summary>
public sealed class EditPropertyTests
{
    private const int Steps = 60;

    public static IEnumerable<TheoryDataRow<string, int>> Seeds() =>
        EditedPackages.Slugs.Index().Select(slug => new TheoryDataRow<string, int>(slug.Item, slug.Index + 1));

    [Theory, MemberData(nameof(Seeds))]
    public void Apply_AnySequence_ValidatesAndReadsBackEqual(string slug, int seed) =>
        Run(slug, EditedPackages.Files(slug), new Random(seed));

    [Theory, MemberData(nameof(Seeds))]
    public void Apply_AnySequenceAmongComments_ValidatesAndReadsBackEqual(string slug, int seed)
    {
        var random = new Random(seed);
        Run(slug, [.. EditedPackages.Files(slug).Select(file => file with { Text = Decoration.Of(file.Text, random) })], random);
    }

    private static void Run(string slug, IReadOnlyList<PolicyFile> files, Random random)
    {
        var edits = new RandomEdits(random);
        var session = new EditingSession(slug, files);
        for (var step = 0; step < Steps; step++)
        {
            var (edit, mustValidate) = edits.Next(session.Files);
            session.Apply(edit, mustValidate);
        }

        Assert.True(session.Accepted > Steps * 3 / 4, $"{session.Accepted}");
    }
}
