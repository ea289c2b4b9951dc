namespace Iapt.Measures.Referrals;

/// <summary>Why a part of an outcome cannot be assessed. Each reason is one missing field or number that a derivation needs; the sentences stand in <see cref="NotAssessableReasons"/>.</summary>
public enum NotAssessableReason
{
    /// <summary>Neither the PHQ-9 nor the anxiety measure has a first score.</summary>
    NoFirstScore,

    /// <summary>One of the two first scores is missing and the other is below caseness: the referral is in neither caseness class.</summary>
    OneFirstScore,

    /// <summary>The PHQ-9 or the anxiety measure lacks a last score.</summary>
    NotPaired,

    /// <summary>No caseness threshold of the anxiety measure is known, and the PHQ-9 does not decide.</summary>
    CasenessThresholdUnknown,

    /// <summary>No reliable change of the anxiety measure is known.</summary>
    ReliableChangeUnknown,

    /// <summary>The referral is discharged and its number of treatment contacts is not recorded.</summary>
    ContactsNotRecorded,

    /// <summary>Only scores were given, neither discharge nor contacts.</summary>
    CourseNotDescribed,
}
