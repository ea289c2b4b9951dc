using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>A consultation medium of the annual report.</summary>
/// <param name="Name">Its label.</param>
/// <param name="Flag">Whether a referral has an attended contact by it.</param>
/// <param name="Code">The code of ConsMechanism; null for any code outside the list, and for none.</param>
public sealed record ConsultationMedium(string Name, FlagField Flag, string? Code);
