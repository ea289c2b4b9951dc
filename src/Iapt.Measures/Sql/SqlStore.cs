using Iapt.Measures.Algebra;

namespace Iapt.Measures.Sql;

/// <summary>Tables on an engine: which fields they hold, what they are called there, and how the engine speaks.</summary>
/// <param name="Fields">The fields that the tables hold.</param>
/// <param name="Dialect">How the engine spells things.</param>
/// <param name="Map">What the engine calls things.</param>
public sealed record SqlStore(IReadOnlySet<Field> Fields, SqlDialect Dialect, PhysicalMap Map);
