using Iapt.Measures.Algebra;

namespace Iapt.Measures.Tests.Examples;

/// <summary>An example moved to one side of a boundary.</summary>
/// <param name="Text">What was put into it.</param>
/// <param name="Example">The example.</param>
/// <param name="Holds">What the clause says of it, written out here and not asked of the engine.</param>
internal sealed record ProbePoint(string Text, Example Example, bool Holds);
