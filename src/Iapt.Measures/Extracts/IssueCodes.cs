using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>What each issue means and how much it matters.</summary>
public static class IssueCodes
{
    /// <summary>How much an issue matters.</summary>
    /// <param name="code">The issue.</param>
    public static IssueSeverity SeverityOf(IssueCode code) => code switch
    {
        IssueCode.ScoreBelowScale or IssueCode.UnknownCode or IssueCode.DischargeBeforeReferral or IssueCode.ContactBeforeReferral or IssueCode.UnmappedOrganisation
            => IssueSeverity.Warning,
        _ => IssueSeverity.Error,
    };

    /// <summary>What an issue means and what was done, in one sentence without any value of the data.</summary>
    /// <param name="code">The issue.</param>
    public static string Describe(IssueCode code) => code switch
    {
        IssueCode.MissingPathwayId => "no PathwayID: the row is left out",
        IssueCode.MissingKey => "nothing says what the row belongs to: it is left out",
        IssueCode.UnreadableDate => "not a date (yyyy-MM-dd): taken as not recorded",
        IssueCode.UnreadableNumber => "not a number: taken as not recorded",
        IssueCode.UnreadableTime => "not a time of day (HH:mm or HH:mm:ss): taken as not recorded",
        IssueCode.UnreadableFlag => "not a flag (True, False, 1, 0, Y, N): taken as not recorded",
        IssueCode.UnreadableMonth => "the reporting month cannot be read: the row is left out",
        IssueCode.UnreadableRequiredDate => "a required date cannot be read (yyyy-MM-dd): the row is left out",
        IssueCode.ScorePrecision => "more decimals than the field keeps: taken as not recorded",
        IssueCode.ScoreOutOfRange => "a score outside the instrument's range: not used",
        IssueCode.ScoreBelowScale => "a score below the lowest rating of the form: used as it stands",
        IssueCode.LastScoreWithoutFirst => "a last score without a usable first score: not used",
        IssueCode.CountOutOfRange => "a count below zero or too large: taken as not recorded",
        IssueCode.UnknownCode => "a code that is not in the national list: used as it stands",
        IssueCode.DischargeBeforeReferral => "discharged before it was received: both dates used as they stand",
        IssueCode.ContactBeforeReferral => "a contact before the referral was received: both dates used as they stand",
        IssueCode.DuplicatePathway => "a second selected row of one pathway in one period: not counted",
        IssueCode.ColumnCount => "too few or too many columns: the row is left out",
        IssueCode.UnmappedOrganisation => "a sub-ICB that the organisation table does not hold: its ICB and region are UNKNOWN",
        IssueCode.CodeTooLong => "a text longer than any code (255 characters): taken as not recorded",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Not an issue code."),
    };
}
