namespace Iapt.Measures.Synthesis;

/// <summary>Which therapy each treatment of a referral is: one stage, or a step up or down between two (M347 to M367).</summary>
/// <param name="First">The type of the first stage.</param>
/// <param name="Then">The type of the second stage.</param>
/// <param name="StepAt">The treatment, from 0, with which the second stage begins; beyond the last where there is one stage.</param>
/// <param name="StepUp">Whether the first stage is of low intensity and the second of high intensity.</param>
internal sealed record TherapyPlan(string First, string Then, int StepAt, bool StepUp)
{
    private const int OneStage = int.MaxValue;
    private const int FewestOfTwoStages = 4;

    /// <summary>Of courses of high intensity: begun in low intensity, or ended in it. Per ten thousand.</summary>
    private const int SteppedUp = 4_400;
    private const int SteppedDown = 700;

    /// <summary>Of courses of low intensity and of single treatments: high intensity all the same.</summary>
    private const int HighAllTheSame = 300;

    /// <summary>Of single treatments: signposting.</summary>
    private const int SignpostedOnce = 1_500;

    private static readonly Weighted<int> SessionsBeforeStepUp = new((1, 25), (2, 35), (3, 25), (4, 15));

    public static TherapyPlan Draw(SyntheticReferral referral, IntegerGenerator generator)
    {
        Timeline timeline = referral.Timeline;
        string low = TherapyCodes.DrawLow(generator);
        string high = TherapyCodes.DrawHigh(referral.Complaint, generator);
        int sessions = timeline.Treatments.Length;
        if (!timeline.HighIntensity)
        {
            return generator.Chance(HighAllTheSame) ? new TherapyPlan(high, high, OneStage, StepUp: false)
                : timeline.Ending == Ending.TreatedOnce && generator.Chance(SignpostedOnce) ? new TherapyPlan(TherapyCodes.Signposting, low, OneStage, StepUp: false)
                : new TherapyPlan(low, low, OneStage, StepUp: false);
        }

        int ticket = generator.Below(10_000);
        return sessions < FewestOfTwoStages || ticket >= SteppedUp + SteppedDown ? new TherapyPlan(high, high, OneStage, StepUp: false)
            : ticket < SteppedUp ? new TherapyPlan(low, high, Math.Min(SessionsBeforeStepUp.Draw(generator), sessions - 2), StepUp: true)
            : new TherapyPlan(high, low, sessions - 2, StepUp: false);
    }

    /// <summary>The type of a treatment, counted from 0.</summary>
    public string CodeOf(int treatment) => treatment < StepAt ? First : Then;
}
