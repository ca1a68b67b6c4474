using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Policy.Layering;

/// <summary>An item merged on a day, with what decides its place in print.</summary>
internal sealed record LayeredItem(ItemDefinition Nearest, int Distance, PolicyItem Item);
