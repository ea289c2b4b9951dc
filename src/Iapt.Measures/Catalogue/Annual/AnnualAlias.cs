namespace Iapt.Measures.Catalogue;

/// <summary>A label that is printed otherwise than the metadata of 2024-25 have it.</summary>
/// <param name="VariableType">The variable type, as the metadata have it.</param>
/// <param name="VariableA">The printed first label.</param>
/// <param name="VariableB">The printed second label; null for none.</param>
/// <param name="Years">The years of the annual report that print it, <c>2017-18 to 2020-21</c>.</param>
/// <param name="ForA">The first label of the metadata; null where no group of them is meant.</param>
/// <param name="ForB">The second label of the metadata.</param>
/// <param name="Remark">What a reader of the figures must know of it.</param>
public sealed record AnnualAlias(string VariableType, string VariableA, string? VariableB, string Years, string? ForA, string? ForB, string? Remark = null);
