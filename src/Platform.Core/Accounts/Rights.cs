using System.Linq.Expressions;

namespace Platform.Core.Accounts;

/// <summary>权限: what the account of this request may do today. Before it is loaded, and without an account, nothing.</summary>
public sealed class Rights(FindHeldRoles find)
{
    private IReadOnlyList<HeldRole> held = [];

    /// <summary>The account; null while nobody is signed in to this tenant.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>The person's name.</summary>
    public string Name { get; private set; } = "";

    public IReadOnlyList<HeldRole> Held => held;

    /// <summary>Whether a role that it holds, its own or lent, asks for a second factor and none is set up.</summary>
    public bool LacksSecondFactor { get; private set; }

    /// <summary>Loads what the account may do; an account of another tenant, or a disabled one, may do nothing.</summary>
    public async Task LoadAsync(Guid account, CancellationToken cancellation)
    {
        if (AccountId != account && await find.OfAsync(account, cancellation).ConfigureAwait(false) is { } found)
        {
            (AccountId, Name, held) = (account, found.Name, found.Roles);
            LacksSecondFactor = !found.HasSecondFactor && held.Any(one => one.Role.NeedsSecondFactor);
        }
    }

    /// <param name="permission">One of <see cref="Permissions"/>.</param>
    public bool Allows(string permission) => AccountId is not null && (permission == Permissions.SignedIn || Giving(permission).Any());

    /// <summary>Whom the account acts for where a permission is only lent to it; null where it has it itself, or not at all.</summary>
    public ActingFor? Lender(string permission) => permission == Permissions.SignedIn || Giving(permission).Any(one => one.For is null)
        ? null
        : Giving(permission).FirstOrDefault()?.For;

    /// <summary>Whether the account is this person, or acts for it: nobody changes rights of his own, nor a lender's with what was lent.</summary>
    public bool IsOwn(Guid account) => account == AccountId || held.Any(one => one.For?.AccountId == account);

    public Reach Reach(string permission) => Accounts.Reach.Of(Giving(permission));

    /// <summary>The departments for which the permission was given by name.</summary>
    public IReadOnlySet<string> Departments(string permission) => Reach(permission).Departments;

    /// <summary>The areas for which the permission was given by name.</summary>
    public IReadOnlySet<string> Areas(string permission) => Reach(permission).Areas;

    /// <summary>The rows that the permission reaches: all, or those of its departments and areas; none without it.</summary>
    public IQueryable<T> Narrow<T>(IQueryable<T> rows, string permission)
        where T : class, IAssigned
    {
        var reach = Reach(permission);
        return reach.Whole ? rows : rows.Where(AssignedTo<T>(reach));
    }

    private IEnumerable<HeldRole> Giving(string permission) => held.Where(one => one.Role.Permissions.Contains(permission));

    // One condition per area: a list of prefixes has no translation that all three databases share.
    private static Expression<Func<T, bool>> AssignedTo<T>(Reach reach)
        where T : class, IAssigned
    {
        var row = Expression.Parameter(typeof(T), "row");
        var department = Expression.Property(row, nameof(IAssigned.Department));
        var area = Expression.Property(row, nameof(IAssigned.Area));
        var conditions = reach.Departments.Select(own => (Expression)Expression.Equal(department, Parameter(own)))
            .Concat(reach.Areas.Select(own => Accounts.Reach.IsDigits(own)
                ? Expression.AndAlso(Expression.NotEqual(area, Expression.Constant(null, typeof(string))), Expression.Call(area, nameof(string.StartsWith), null, Parameter(own)))
                : Expression.Equal(area, Parameter(own))));
        return Expression.Lambda<Func<T, bool>>(conditions.Aggregate((Expression)Expression.Constant(false), Expression.OrElse), row);
    }

    // A member of a constant becomes a parameter of the query, so that one plan serves every scope.
    private static MemberExpression Parameter(string value) => Expression.Property(Expression.Constant(Tuple.Create(value)), "Item1");
}
