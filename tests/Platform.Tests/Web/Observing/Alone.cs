using Xunit;

namespace Platform.Tests.Web.Observing;

/// <summary>Tests of what a process has once, as its metrics: while they run no other test's server writes into the same.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
