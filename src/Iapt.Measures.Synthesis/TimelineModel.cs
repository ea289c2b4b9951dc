namespace Iapt.Measures.Synthesis;

/// <summary>
/// When things happen: receipt, assessment, treatment, discharge. Weights are set so that the flows, waits and caseload resemble
/// England 2024-25 (monthly measures M019 to M056, M073 to M076, M121 to M126, M351; annual Waiting Time table).
/// </summary>
internal sealed class TimelineModel(SpanCalendar calendar)
{
    /// <summary>Shares of ended referrals: M073 to M076 over M056, per thousand.</summary>
    private static readonly Weighted<Ending> Endings = new(
        (Ending.NotSeen, 322), (Ending.SeenNotTreated, 11), (Ending.TreatedOnce, 284), (Ending.Finished, 383));

    /// <summary>Receipt to first treatment where the service has capacity, in days.</summary>
    private static readonly Bands PromptStart = new((0, 3, 140), (4, 7, 245), (8, 14, 265), (15, 21, 170), (22, 28, 105), (29, 42, 75));

    /// <summary>Receipt to first treatment where the patient waits. How often is the provider's.</summary>
    private static readonly Bands SlowStart = new((29, 42, 300), (43, 56, 290), (57, 90, 225), (91, 126, 77), (127, 230, 108));

    /// <summary>First to second treatment where the next step can begin at once.</summary>
    private static readonly Bands PromptSecond = new((3, 7, 150), (8, 14, 230), (15, 21, 180), (22, 28, 145), (29, 42, 170), (43, 56, 55), (57, 90, 60), (91, 110, 8));

    /// <summary>First to second treatment where there is a queue for the next step (the "hidden wait"). How often is the provider's.</summary>
    private static readonly Bands QueuedSecond = new((29, 42, 70), (43, 56, 130), (57, 90, 265), (91, 126, 205), (127, 182, 210), (183, 300, 120));

    /// <summary>Treatment contacts of a finished low-intensity course (mean 5.2).</summary>
    private static readonly Bands LowIntensityCourse = new(
        (2, 2, 130), (3, 3, 140), (4, 4, 150), (5, 5, 155), (6, 6, 145), (7, 7, 120), (8, 8, 75), (9, 9, 45), (10, 10, 20), (11, 14, 20));

    /// <summary>Treatment contacts of a finished high-intensity course (mean 10.8).</summary>
    private static readonly Bands HighIntensityCourse = new(
        (2, 3, 60), (4, 5, 90), (6, 7, 130), (8, 9, 165), (10, 11, 155), (12, 13, 145), (14, 16, 130), (17, 20, 80), (21, 25, 33), (26, 32, 12));

    /// <summary>Days between later treatments, before the weekend is avoided: most are weekly or fortnightly.</summary>
    private static readonly Bands Interval = new((7, 7, 420), (8, 13, 50), (14, 14, 300), (15, 20, 60), (21, 21, 70), (22, 42, 80), (43, 70, 20));

    /// <summary>Last treatment to discharge after a course.</summary>
    private static readonly Bands CourseToDischarge = new((0, 7, 450), (8, 28, 260), (29, 60, 150), (61, 120, 75), (121, 400, 65));

    /// <summary>Only treatment to discharge: advice and signposting on the day, or a patient lost while waiting for the next step.</summary>
    private static readonly Bands SingleToDischarge = new((0, 7, 360), (8, 28, 290), (29, 60, 150), (61, 120, 90), (121, 400, 110));

    /// <summary>Receipt to discharge of those who are never seen.</summary>
    private static readonly Bands UnseenToDischarge = new((0, 7, 150), (8, 14, 170), (15, 28, 350), (29, 42, 240), (43, 56, 50), (57, 126, 20), (127, 420, 20));

    /// <summary>Assessment to discharge of those who are seen and not treated.</summary>
    private static readonly Bands AssessedToDischarge = new((0, 7, 400), (8, 28, 350), (29, 90, 250));

    /// <summary>Of treated referrals: the assessment is a contact of its own, before the first treatment.</summary>
    private const int AssessmentApart = 900;

    /// <summary>Of treated referrals: no assessment is recorded (M028 exceeds M153 by so much).</summary>
    private const int AssessmentMissing = 550;

    /// <summary>Of finished referrals: a review contact that is not treatment.</summary>
    private const int ReviewHeld = 1_200;

    public Timeline Draw(ProviderProfile provider, IntegerGenerator generator)
    {
        int received = calendar.DrawReceipt(generator);
        return Endings.Draw(generator) switch
        {
            Ending.NotSeen => Unseen(received, generator),
            Ending.SeenNotTreated => Untreated(received, provider, generator),
            Ending.TreatedOnce => Treated(received, Ending.TreatedOnce, [FirstTreatment(received, provider, generator)], highIntensity: false, generator),
            _ => Finished(received, provider, generator),
        };
    }

    private Timeline Unseen(int received, IntegerGenerator generator)
    {
        int discharged = calendar.WorkingDay(received + UnseenToDischarge.Draw(generator), received);
        return new Timeline(received, Ending.NotSeen, Assessed: null, AssessedApart: false, [], [], discharged, HighIntensity: false);
    }

    private Timeline Untreated(int received, ProviderProfile provider, IntegerGenerator generator)
    {
        int assessed = FirstTreatment(received, provider, generator);
        int discharged = calendar.WorkingDay(assessed + AssessedToDischarge.Draw(generator), assessed);
        return new Timeline(received, Ending.SeenNotTreated, assessed, AssessedApart: true, [], [], discharged, HighIntensity: false);
    }

    private Timeline Finished(int received, ProviderProfile provider, IntegerGenerator generator)
    {
        bool highIntensity = generator.Chance(provider.HighIntensity);
        return Treated(received, Ending.Finished, Course(received, provider, highIntensity, generator), highIntensity, generator);
    }

    private Timeline Treated(int received, Ending ending, int[] treatments, bool highIntensity, IntegerGenerator generator)
    {
        int first = treatments[0];
        bool apart = generator.Chance(AssessmentApart);
        int? assessed = apart ? calendar.WorkingDay(received + ((first - received) / 2), received)
            : generator.Chance(AssessmentMissing) ? null
            : first;

        int last = treatments[^1];
        Bands lag = ending == Ending.Finished ? CourseToDischarge : SingleToDischarge;
        int discharged = calendar.WorkingDay(last + lag.Draw(generator), last);
        int[] reviews = ending == Ending.Finished && generator.Chance(ReviewHeld)
            ? [calendar.WorkingDay(generator.Between(first, last), first)]
            : [];
        return new Timeline(received, ending, assessed, apart, treatments, reviews, discharged, highIntensity);
    }

    private int[] Course(int received, ProviderProfile provider, bool highIntensity, IntegerGenerator generator)
    {
        var treatments = new int[(highIntensity ? HighIntensityCourse : LowIntensityCourse).Draw(generator)];
        treatments[0] = FirstTreatment(received, provider, generator);

        Bands second = generator.Chance(provider.QueuedSecond) ? QueuedSecond : PromptSecond;
        treatments[1] = calendar.WorkingDay(treatments[0] + second.Draw(generator), treatments[0]);
        for (int i = 2; i < treatments.Length; i++)
        {
            treatments[i] = calendar.WorkingDay(treatments[i - 1] + Interval.Draw(generator), treatments[i - 1]);
        }

        return treatments;
    }

    private int FirstTreatment(int received, ProviderProfile provider, IntegerGenerator generator)
    {
        Bands wait = generator.Chance(provider.SlowStart) ? SlowStart : PromptStart;
        return calendar.WorkingDay(received + wait.Draw(generator), received);
    }
}
