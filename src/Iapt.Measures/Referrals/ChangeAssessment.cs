namespace Iapt.Measures.Referrals;

/// <summary>How the scores of a referral changed: one of three classes, or not assessable for a reason.</summary>
public sealed record ChangeAssessment
{
    private static readonly ChangeAssessment[] Reasons = [.. Enum.GetValues<NotAssessableReason>().Select(reason => new ChangeAssessment(null, reason))];

    private ChangeAssessment(ChangeClass? changeClass, NotAssessableReason? reason)
    {
        Class = changeClass;
        Reason = reason;
    }

    /// <summary>Reliable improvement.</summary>
    public static ChangeAssessment Improved { get; } = new(ChangeClass.Improved, null);

    /// <summary>No reliable change.</summary>
    public static ChangeAssessment NoChange { get; } = new(ChangeClass.NoChange, null);

    /// <summary>Reliable deterioration.</summary>
    public static ChangeAssessment Deteriorated { get; } = new(ChangeClass.Deteriorated, null);

    /// <summary>The class; null when it cannot be assessed.</summary>
    public ChangeClass? Class { get; }

    /// <summary>True when there is a class.</summary>
    public bool IsAssessable => Reason is null;

    /// <summary>Why there is no class; null when there is one.</summary>
    public NotAssessableReason? Reason { get; }

    /// <summary>There is no class.</summary>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such reason.</exception>
    public static ChangeAssessment NotAssessable(NotAssessableReason reason) => (int)reason >= 0 && (int)reason < Reasons.Length
        ? Reasons[(int)reason]
        : throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason.");

    /// <inheritdoc/>
    public override string ToString() => Class switch
    {
        ChangeClass.Improved => "reliable improvement",
        ChangeClass.NoChange => "no reliable change",
        ChangeClass.Deteriorated => "reliable deterioration",
        _ => $"not assessable: {NotAssessableReasons.Describe(Reason!.Value)}",
    };
}
