namespace Iapt.Measures.Tests.Readings;

/// <summary>Where the measures of integrated care and of employment support read other derived fields than the metadata list, and why.</summary>
internal static class EmploymentDifferences
{
    internal static readonly (string Ids, string OnlyHere, string OnlyThere, string Reason)[] All =
    [
    ];
}
