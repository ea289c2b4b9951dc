namespace Iapt.Measures.Algebra;

/// <summary>What can be wrong with the data. The texts and severities stand in <c>IssueCodes</c>.</summary>
public enum IssueCode
{
    /// <summary>The row names no pathway and is left out.</summary>
    MissingPathwayId,

    /// <summary>The row does not say what it belongs to and is left out.</summary>
    MissingKey,

    /// <summary>A date is not written yyyy-MM-dd.</summary>
    UnreadableDate,

    /// <summary>A time of day is not written HH:mm or HH:mm:ss.</summary>
    UnreadableTime,

    /// <summary>A number is not a number.</summary>
    UnreadableNumber,

    /// <summary>A flag is none of true, false, 1, 0, Y, N.</summary>
    UnreadableFlag,

    /// <summary>The row's reporting month cannot be read and the row is left out.</summary>
    UnreadableMonth,

    /// <summary>A date that the row cannot do without cannot be read and the row is left out.</summary>
    UnreadableRequiredDate,

    /// <summary>A score has more decimals than its instrument.</summary>
    ScorePrecision,

    /// <summary>A score outside its instrument's range is not used (<c>decisions.md</c> 8).</summary>
    ScoreOutOfRange,

    /// <summary>A Mobility Inventory average below 1, the lowest rating, is used all the same.</summary>
    ScoreBelowScale,

    /// <summary>A last score without a usable first score is not used (<c>decisions.md</c> 8).</summary>
    LastScoreWithoutFirst,

    /// <summary>A count below zero, or beyond what can be counted, is not used.</summary>
    CountOutOfRange,

    /// <summary>A code that is not in the national list is kept as it stands.</summary>
    UnknownCode,

    /// <summary>The discharge is before the referral; both dates are used as they stand.</summary>
    DischargeBeforeReferral,

    /// <summary>A treatment or assessment is before the referral; both dates are used as they stand.</summary>
    ContactBeforeReferral,

    /// <summary>Two selected rows of one pathway in one period; one is kept (<c>decisions.md</c> 5).</summary>
    DuplicatePathway,

    /// <summary>The row has too few or too many columns and is left out.</summary>
    ColumnCount,

    /// <summary>The sub-ICB is not in the organisation table: its ICB and region are unknown.</summary>
    UnmappedOrganisation,

    /// <summary>A text far longer than any code or identifier is not used.</summary>
    CodeTooLong,
}
