namespace Iapt.Measures.Tests.Examples;

/// <summary>Clauses on which nothing turns alone, whatever the row: on the other side of their boundary another clause holds.</summary>
internal static class IdleClauses
{
    private static readonly (string Clause, string Reason)[] All =
    [
        .. ((string[])["begins {0} F401", "begins {0} F410", "begins {0} F42", "begins {0} F431", "begins {0} F452", "in {0} 83482000", "begins {0} G933", "begins {0} K58", "in {0} 723916001"]).Select(
            clause => ($"M197: ({clause.Replace("{0}", "Validated_PresentingComplaint", StringComparison.Ordinal)})", "without a score, a complaint beside the code is counted by the clause of the other complaints")),
        ("M198: (or (begins Validated_PresentingComplaint", "every branch of M198 counts a last GAD-7 score, so that the complaint matters only to the specific measure"),
        ("M198: (null Validated_PresentingComplaint", "the same"),
        ("V007/1: (in GenderIdentity 1 2 3 4)", "whose identity is 1 is in the group by it"),
        ("Count_FinishedTreatmentFirst6Months: (<= (days period-start", "in a month every day is among the first 183; a year shows the bound"),
        ("Count_FinishedTreatmentFirst6MonthsFollowUp: (<= (days period-start", "the same"),
        ("Percentage_FollowUpAppointment: (<= (days period-start", "the same"),
        ("V007/2: (in GenderIdentity 1 2 3 4)", "whose identity is 2 is in the group by it"),
    ];

    /// <summary>Clauses that should have turned an example and did not, and clauses named here that did.</summary>
    internal static IEnumerable<string> Unexplained(IEnumerable<ProbedClause> probed) =>
        probed.Where(one => (one.Results.Count == 0) != Array.Exists(All, idle => one.Clause.StartsWith(idle.Clause, StringComparison.Ordinal))).Select(one => one.Clause);
}
