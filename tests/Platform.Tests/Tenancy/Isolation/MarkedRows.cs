using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Data;
using Platform.Core.Subsidies;
using Platform.Core.Subsidies.Rechecking;
using Platform.Core.Tenancy;

namespace Platform.Tests.Tenancy.Isolation;

/// <summary>
/// One row of every entity that tenants own, made from the model, with a secret in every column of text: what is shown of it anywhere is recognised.
/// Columns by which rows are found have handles instead, which others may know and say. An entity whose columns it cannot fill fails its tests.
/// </summary>
internal sealed class MarkedRows
{
    private const string JsonList = "[\"{0}\"]";
    private const string JsonObject = "{{\"word\":\"{0}\"}}";
    private const string JsonFinding = "[{{\"IsError\":true,\"File\":\"{0}\",\"Line\":1,\"Column\":1,\"Message\":\"{0}\",\"Fix\":\"{0}\"}}]";

    // Columns that are read as JSON wherever they are read.
    private static readonly Dictionary<string, string> Json = new(StringComparer.Ordinal)
    {
        ["Permissions"] = JsonList,
        ["PostLogoutRedirectUris"] = JsonList,
        ["RedirectUris"] = JsonList,
        ["Requirements"] = JsonList,
        ["Resources"] = JsonList,
        ["Scopes"] = JsonList,
        ["Descriptions"] = JsonObject,
        ["DisplayNames"] = JsonObject,
        ["JsonWebKeySet"] = JsonObject,
        ["Properties"] = JsonObject,
        ["Settings"] = JsonObject,
        ["Arguments"] = JsonObject,
        ["Findings"] = JsonFinding,
    };

    private readonly Dictionary<IEntityType, EntityEntry> rows = [];
    private readonly string owner;
    private readonly Guid tenant;
    private readonly CaseSeal? seal;
    private int count;

    private MarkedRows(string owner, Guid tenant, CaseSeal? seal) => (this.owner, this.tenant, this.seal) = (owner, tenant, seal);

    /// <summary>What every text of the owner's rows contains.</summary>
    public static string Secret(string owner) => $"{owner.ToUpperInvariant()}SECRET";

    /// <param name="seal">What columns are encrypted with that are never read otherwise; without it they are filled as any other.</param>
    /// <returns>Ids and handles of the rows, and the key of its invitation's link: what somebody could say who knows too much.</returns>
    public static async Task<IReadOnlyList<string>> PlantAsync(PlatformDb db, string owner, CaseSeal? seal = null)
    {
        var made = new MarkedRows(owner, db.TenantId!.Value, seal);
        foreach (var type in PrincipalsFirst(db.Model))
        {
            made.rows.Add(type, await made.FillAsync(db, type));
        }

        var known = made.rows.Values.SelectMany(row => row.Properties).Where(property => property.Metadata.Name != nameof(ITenantOwned.TenantId))
            .Select(property => property.CurrentValue is Guid id ? id.ToString() : IsHandle(property.Metadata) ? property.CurrentValue as string : null).OfType<string>()
            .Append(KeyOf(owner)).Distinct(StringComparer.Ordinal).ToList();
        await db.InsertUnauditedAsync([.. made.rows.Values.Where(row => row.State == EntityState.Added).Select(row => row.Entity)], CancellationToken.None);
        return known;
    }

    /// <summary>Every row that the tenant at hand sees, each as its columns, in a fixed order.</summary>
    /// <param name="without">Entities that are left out.</param>
    public static async Task<IReadOnlyList<string>> ReadAsync(PlatformDb db, params Type[] without)
    {
        var told = new List<string>();
        foreach (var type in OwnedTypes(db.Model).Where(type => !without.Contains(type.ClrType)))
        {
            told.AddRange((await RowsAsync(db, type)).Select(row => $"{type.ClrType.Name} {JsonSerializer.Serialize(db.Entry(row).Properties.ToDictionary(property => property.Metadata.Name, property => property.CurrentValue))}"));
        }

        told.Sort(StringComparer.Ordinal);
        return told;
    }

    public static IEnumerable<IEntityType> OwnedTypes(IModel model) =>
        model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(ITenantOwned))).OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>Owned entities, each after those that it refers to.</summary>
    public static IReadOnlyList<IEntityType> PrincipalsFirst(IModel model)
    {
        var ordered = new List<IEntityType>();
        foreach (var type in OwnedTypes(model))
        {
            Visit(type, ordered, []);
        }

        return ordered;
    }

    private static string KeyOf(string owner) => $"{owner}key";

    private static bool IsHandle(IProperty property) => property.IsKey() || property.IsIndex();

    private static void Visit(IEntityType type, List<IEntityType> ordered, HashSet<IEntityType> onTheWay)
    {
        if (ordered.Contains(type) || !onTheWay.Add(type))
        {
            return;
        }

        foreach (var principal in type.GetForeignKeys().Select(key => key.PrincipalEntityType).Where(principal => principal.ClrType.IsAssignableTo(typeof(ITenantOwned))))
        {
            Visit(principal, ordered, onTheWay);
        }

        ordered.Add(type);
    }

    // Keys before the row is tracked, columns without a property once it is. What the tenant has already under the key stays as it is.
    private async Task<EntityEntry> FillAsync(PlatformDb db, IEntityType type)
    {
        var row = db.Entry(Activator.CreateInstance(type.ClrType, nonPublic: true)!);
        foreach (var property in row.Properties.Where(property => !property.Metadata.IsShadowProperty()))
        {
            property.CurrentValue = Reference(property.Metadata) ?? Value(property.Metadata);
        }

        if (await db.FindAsync(type.ClrType, [.. type.FindPrimaryKey()!.Properties.Select(property => row.Property(property.Name).CurrentValue)]) is { } present)
        {
            return db.Entry(present);
        }

        row.State = EntityState.Added;
        foreach (var property in row.Properties.Where(property => property.Metadata.IsShadowProperty()))
        {
            property.CurrentValue = Reference(property.Metadata) ?? Value(property.Metadata);
        }

        return row;
    }

    private object? Reference(IProperty property) => property.Name == nameof(ITenantOwned.TenantId)
        ? tenant
        : (from key in property.GetContainingForeignKeys()
           where rows.ContainsKey(key.PrincipalEntityType)
           select rows[key.PrincipalEntityType].Property(key.PrincipalKey.Properties[key.Properties.ToList().IndexOf(property)].Name).CurrentValue).FirstOrDefault();

    private object? Value(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType);
        return type is not null ? null : property.ClrType switch
        {
            var text when text == typeof(string) => Text(property),
            var id when id == typeof(Guid) => Guid.CreateVersion7(),
            var yes when yes == typeof(bool) => false,
            var number when number == typeof(int) || number == typeof(decimal) => Convert.ChangeType(0, number, null),
            // Far from the numbers that the database gives itself.
            var number when number == typeof(long) => 1_000_000L,
            var word when word.IsEnum => Enum.GetValues(word).GetValue(0),
            var moment when moment == typeof(DateTimeOffset) => Day(property).AddHours(1),
            var day when day == typeof(DateOnly) => DateOnly.FromDateTime(Day(property).DateTime),
            var bytes when bytes == typeof(byte[]) => InvitationKey.Hash(KeyOf(owner)),
            var list when list == typeof(List<string>) => new List<string> { Word(property) },
            var other => throw new NotSupportedException($"{property.DeclaringType.DisplayName()}.{property.Name}: say here what a {other.Name} is filled with."),
        };
    }

    // Whatever ends, ends long after; whatever begins has begun.
    private static DateTimeOffset Day(IProperty property) =>
        new(property.Name.StartsWith("Until", StringComparison.Ordinal) || property.Name.StartsWith("Expire", StringComparison.Ordinal) ? 2036 : 2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private string Text(IProperty property)
    {
        var text = Json.TryGetValue(property.Name, out var shape) ? string.Format(null, shape, Word(property)) : Sealed(property) ?? Word(property);
        return property.GetMaxLength() is { } most && text.Length > most ? throw new NotSupportedException($"{property.DeclaringType.DisplayName()}.{property.Name} is too short for a secret.") : text;
    }

    private string? Sealed(IProperty property) => property.Name switch
    {
        nameof(SubsidyCase.Particulars) => seal?.Close(new CaseParticulars(Word(property), new Dictionary<string, string>(), new Dictionary<string, IReadOnlyList<string>>())),
        nameof(SubsidyAdjustment.Reasoning) => seal?.Close([]),
        _ => null,
    };

    private string Word(IProperty property) => $"{(IsHandle(property) ? $"{owner.ToUpperInvariant()}HANDLE" : Secret(owner))}{++count:000}";

    private static Task<IReadOnlyList<object>> RowsAsync(PlatformDb db, IEntityType type) => (Task<IReadOnlyList<object>>)typeof(MarkedRows)
        .GetMethod(nameof(RowsOfAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type.ClrType).Invoke(null, [db])!;

    private static async Task<IReadOnlyList<object>> RowsOfAsync<T>(PlatformDb db)
        where T : class => await db.Set<T>().AsNoTracking().ToListAsync();
}
