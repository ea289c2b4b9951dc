namespace Iapt.Measures.Audit.Feasibility;

/// <summary>A variable times a whole number.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="Coefficient">The number; not 0 in a form.</param>
public readonly record struct LinearTerm(Variable Variable, long Coefficient);
