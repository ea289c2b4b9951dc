namespace Iapt.Measures.Audit;

/// <summary>What the leak check found, as far as a report tells it. The figures that give a count away are named, never the count that is hidden: a report may be passed on.</summary>
/// <param name="Checked">How many hidden counts were looked at.</param>
/// <param name="Found">How many of them the other figures give away: fewer values are left than the policy means to leave.</param>
/// <param name="Determined">How many of those are known exactly.</param>
/// <param name="Examples">Some of them, in words.</param>
public sealed record ReportLeaks(int Checked, int Found, int Determined, ImmutableArray<string> Examples);
