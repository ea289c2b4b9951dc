namespace Iapt.Measures.Engines.Tests;

/// <summary>
/// Measures over the raw tables as SQL written by hand from the official constructions and the decisions of the specification, never from the renderer. They read tidy
/// files with a row for each month. Each gives (numerator, denominator); a count has no denominator, and a median is given twice over 2.
/// </summary>
internal static class HandWrittenRawSql
{
    /// <summary>
    /// What the measures read: views, each after those that it reads itself, for the months from <c>:first_month</c> to <c>:month</c>, the days from <c>:start</c> to
    /// <c>:end</c> and the flag that chooses a record of each pathway, <c>:flag</c>.
    /// </summary>
    internal static IReadOnlyList<string> Views { get; } =
    [
        .. ReferralViews.Reported, .. ContactViews.All, .. ReferralViews.Pathway, .. PersonViews.All, .. ScoreViews.Scores, .. ScoreViews.Outcomes, .. StageViews.All, .. SupportViews.All,
    ];

    internal static IReadOnlyDictionary<string, string> Of { get; } = new Dictionary<string, string>(
        [.. ReferralSql.Of, .. ContactSql.Of, .. OutcomeSql.Of, .. EmploymentSql.Of, .. StageSql.Of],
        StringComparer.Ordinal);
}
