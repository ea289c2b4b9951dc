namespace Iapt.Measures.Referrals;

/// <summary>Whether a referral meets a statement: met, not met, or not assessable for a reason. It never turns into a truth value silently.</summary>
public sealed record OutcomeAssessment
{
    private static readonly OutcomeAssessment[] Reasons = [.. Enum.GetValues<NotAssessableReason>().Select(reason => new OutcomeAssessment(false, reason))];

    private OutcomeAssessment(bool isMet, NotAssessableReason? reason)
    {
        IsMet = isMet;
        Reason = reason;
    }

    /// <summary>The statement holds.</summary>
    public static OutcomeAssessment Met { get; } = new(true, null);

    /// <summary>The statement is known not to hold.</summary>
    public static OutcomeAssessment NotMet { get; } = new(false, null);

    /// <summary>True when the statement holds.</summary>
    public bool IsMet { get; }

    /// <summary>True when the statement is known not to hold.</summary>
    public bool IsNotMet => IsAssessable && !IsMet;

    /// <summary>True when there is an answer, met or not.</summary>
    public bool IsAssessable => Reason is null;

    /// <summary>Why there is no answer; null when there is one.</summary>
    public NotAssessableReason? Reason { get; }

    /// <summary>There is no answer.</summary>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static OutcomeAssessment NotAssessable(NotAssessableReason reason) => (int)reason >= 0 && (int)reason < Reasons.Length
        ? Reasons[(int)reason]
        : throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason.");

    /// <inheritdoc/>
    public override string ToString() => this switch
    {
        { IsMet: true } => "met",
        { Reason: { } reason } => $"not assessable: {NotAssessableReasons.Describe(reason)}",
        _ => "not met",
    };
}
