using Iapt.Measures.Algebra;

namespace Iapt.Measures.Sql;

/// <summary>A derived field of the rows of a subject.</summary>
internal readonly record struct PlannedField(Subject Subject, Derivation Derivation);
