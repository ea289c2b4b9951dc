namespace Iapt.Measures.Audit;

/// <summary>A sum of counts, each times a whole number, that is at least a bound: every rule of a row is one or two of these.</summary>
/// <param name="Counts">The counts, by position in the system.</param>
/// <param name="Coefficients">How often each counts.</param>
/// <param name="AtLeast">The bound.</param>
/// <param name="Rate">The percentage whose print says so, by position; -1 for a law of the counts.</param>
internal sealed record RowConstraint(int[] Counts, long[] Coefficients, long AtLeast, int Rate);
