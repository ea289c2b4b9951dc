namespace Iapt.Measures.DataSet;

/// <summary>A group of religions in the annual report.</summary>
/// <param name="Name">Its label.</param>
/// <param name="Codes">The codes (SNOMED CT) of the religions in it.</param>
public sealed record ReligionGroup(string Name, ImmutableArray<string> Codes);
