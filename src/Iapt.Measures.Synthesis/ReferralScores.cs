namespace Iapt.Measures.Synthesis;

/// <summary>The questionnaires of one referral.</summary>
/// <param name="Depression">PHQ-9, or null where it was never given.</param>
/// <param name="Anxiety">GAD-7, or null where it was never given.</param>
/// <param name="Specific">The complaint's own measure, or null where it has none or it was never given.</param>
internal sealed record ReferralScores(ScoreCourse? Depression, ScoreCourse? Anxiety, ScoreCourse? Specific)
{
    public static readonly ReferralScores None = new(null, null, null);

    /// <summary>The course of a column's questionnaire, or null.</summary>
    public ScoreCourse? For(Questionnaire questionnaire) =>
        ReferenceEquals(questionnaire, Depression?.Questionnaire) ? Depression
        : ReferenceEquals(questionnaire, Anxiety?.Questionnaire) ? Anxiety
        : ReferenceEquals(questionnaire, Specific?.Questionnaire) ? Specific
        : null;
}
