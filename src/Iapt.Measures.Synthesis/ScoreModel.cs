namespace Iapt.Measures.Synthesis;

/// <summary>
/// First and last scores. One number, the patient's distress, moves all first scores of a referral, and one number, what remains of
/// it, moves all last scores; the rest is each questionnaire's own. Shares are per ten thousand.
/// </summary>
internal static class ScoreModel
{
    private const int DepressionCaseness = 10;
    private const int AnxietyCaseness = 8;

    /// <summary>Services take on few people below both cut-offs: of those drawn there, so many are drawn once more.</summary>
    private const int ScreenedOut = 8_000;

    /// <summary>Finished courses without any score (M200), and with a first one only (M199).</summary>
    private const int FinishedWithoutScore = 12;
    private const int FinishedWithFirstOnly = 112;

    /// <summary>Finished courses with PHQ-9 twice and GAD-7 once (M201 exceeds M202 by so much).</summary>
    private const int AnxietyOnce = 4;

    private const int SeenWithoutScore = 2_500;
    private const int TreatedOnceWithoutScore = 300;

    /// <summary>Of treated referrals with a complaint that has a measure of its own: it is given at start and end (M205), or once.</summary>
    private const int SpecificTwice = 7_550;
    private const int SpecificOnce = 900;

    private const int EveryCase = 10_000;

    /// <summary>Standard deviation, in per cent of the first score, of how differently two questionnaires of one patient change.</summary>
    private const int OwnChange = 14;
    private const int TenthsOfDeviation = 10;

    private const int WidestWobble = 2;

    public static ReferralScores Draw(
        Timeline timeline, Complaint complaint, string endCode, ProviderProfile provider, IntegerGenerator generator)
    {
        int without = timeline.Ending switch
        {
            Ending.NotSeen => EveryCase,
            Ending.SeenNotTreated => SeenWithoutScore,
            Ending.TreatedOnce => TreatedOnceWithoutScore,
            _ => FinishedWithoutScore,
        };
        if (generator.Chance(without))
        {
            return ReferralScores.None;
        }

        (int distress, int depression, int anxiety) = DrawStart(complaint, generator);
        bool repeated = timeline.ScoredContacts > 1 && !generator.Chance(FinishedWithFirstOnly);
        bool anxietyRepeated = repeated && !generator.Chance(AnxietyOnce);
        int remaining = repeated
            ? ResponseModel.DrawRemaining(complaint.Tilt + provider.Tilt + ResponseModel.Tilt(timeline, endCode, distress), generator)
            : 0;

        return new ReferralScores(
            DrawCourse(QuestionnaireTable.Phq9, depression, repeated ? remaining : null, generator),
            DrawCourse(QuestionnaireTable.Gad7, anxiety, anxietyRepeated ? remaining : null, generator),
            DrawSpecific(complaint, distress, repeated ? remaining : null, generator));
    }

    private static (int Distress, int Depression, int Anxiety) DrawStart(Complaint complaint, IntegerGenerator generator)
    {
        var start = DrawOnce();
        bool belowBoth = start.Depression < DepressionCaseness && start.Anxiety < AnxietyCaseness;
        return belowBoth && generator.Chance(ScreenedOut) ? DrawOnce() : start;

        (int Distress, int Depression, int Anxiety) DrawOnce()
        {
            int distress = Bell.Draw(generator);
            int depression = QuestionnaireTable.Phq9.DrawFirst(distress, complaint.DepressionShift, generator);
            int anxiety = QuestionnaireTable.Gad7.DrawFirst(distress, complaint.AnxietyShift, generator);
            return (distress, depression, anxiety);
        }
    }

    private static ScoreCourse? DrawSpecific(Complaint complaint, int distress, int? remaining, IntegerGenerator generator)
    {
        if (complaint.Specific is not Questionnaire questionnaire)
        {
            return null;
        }

        bool twice = generator.Chance(SpecificTwice);
        bool once = generator.Chance(SpecificOnce * EveryCase / (EveryCase - SpecificTwice));
        if (!twice && !once)
        {
            return null;
        }

        int first = questionnaire.DrawFirst(distress, shift: 0, generator);
        return DrawCourse(questionnaire, first, twice ? remaining : null, generator);
    }

    private static ScoreCourse DrawCourse(Questionnaire questionnaire, int first, int? remaining, IntegerGenerator generator)
    {
        if (remaining is not int shared)
        {
            return new ScoreCourse(questionnaire, first, Last: null, Wobble: 0);
        }

        int own = shared + (Bell.Draw(generator) * OwnChange / TenthsOfDeviation);
        int last = questionnaire.DrawLast(first, own, generator);
        return new ScoreCourse(questionnaire, first, last, generator.Between(-WidestWobble, WidestWobble));
    }
}
