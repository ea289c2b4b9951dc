namespace Iapt.Measures.Referrals;

/// <summary>What each reason means, in one sentence.</summary>
public static class NotAssessableReasons
{
    /// <summary>The reason in words, without any value of the data.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static string Describe(NotAssessableReason reason) => reason switch
    {
        NotAssessableReason.NoFirstScore => "Neither the PHQ-9 nor the anxiety measure has a first score.",
        NotAssessableReason.OneFirstScore => "One first score is missing and the other is below caseness.",
        NotAssessableReason.NotPaired => "The PHQ-9 or the anxiety measure has no last score.",
        NotAssessableReason.CasenessThresholdUnknown => "No caseness threshold of the anxiety measure is known and the PHQ-9 does not decide.",
        NotAssessableReason.ReliableChangeUnknown => "No reliable change of the anxiety measure is known.",
        NotAssessableReason.ContactsNotRecorded => "The number of treatment contacts is not recorded.",
        NotAssessableReason.CourseNotDescribed => "Only scores were given, neither a discharge nor a number of treatment contacts.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason."),
    };
}
