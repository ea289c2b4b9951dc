namespace Iapt.Measures.Tests.Mutation;

/// <summary>Slips in the measures of employment support that change no result whatever the row.</summary>
internal static class EmploymentSlips
{
    internal static readonly (string Slip, string Reason)[] ChangeNothing =
    [
        ("EA001: Equal becomes AtMost", "a count is never negative"),
        ("EA136: Equal becomes AtMost", "a count is never negative"),
        ("EA139: Equal becomes AtMost", "a date in the period is not before its first day"),
        .. ((string[])["M309", "M313", "M315"]).Select(id => ($"{id}: clause lost: (not (null EmpSupport_FirstDate", "the unknowns of a rate are its numerator's, so that a course without support is outside the denominator either way")),
    ];
}
