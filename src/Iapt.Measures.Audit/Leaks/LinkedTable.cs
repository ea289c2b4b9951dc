using Iapt.Measures.Disclosure;

namespace Iapt.Measures.Audit.Leaks;

/// <summary>A published table with linked suppression.</summary>
/// <param name="Table">The table. Its record names the further figures as <see cref="Treatment.Linked"/>; what is published of them looks like any other suppression.</param>
/// <param name="Suppression">Which figures, for whose sake, whether fewer would do, and whether it is proved that no count is given away.</param>
public sealed record LinkedTable(PublishedTable Table, LinkedSuppression<FigureKey> Suppression);
