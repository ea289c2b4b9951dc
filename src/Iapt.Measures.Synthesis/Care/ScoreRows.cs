namespace Iapt.Measures.Synthesis;

/// <summary>
/// Writes the scores of a referral: of an activity where there is one (IDS607), else of the referral on the day (IDS606). The first and the last score of a
/// questionnaire are those of <see cref="ScoreCourse"/>. Shares are per ten thousand.
/// </summary>
internal sealed class ScoreRows(ulong seed, SpanCalendar calendar, ISyntheticRows rows)
{
    private const string AccompaniedTool = "473355002";
    private const string AloneName = "Mobility Inventory for Agoraphobia when alone";
    private const string AccompaniedName = "Mobility Inventory for Agoraphobia when accompanied";

    private const int OnReferral = 800;
    private const int LeftOut = 700;
    private const int SpecificLeftOut = 4_000;
    private const int GivesWorkAndSocial = 8_800;
    private const int WorkAndSocialBetween = 3_000;
    private const int NotWorking = 1_300;
    private const int ItemMissing = 100;
    private const int Named = 5_000;
    private const int AlsoAccompanied = 3_000;
    private const int OutOfRange = 25;
    private const int Empty = 25;
    private const int Again = 40;
    private const int AfterTheEnd = 5_000;
    private const int AtEmploymentSupport = 700;

    private const int ImpossibleScore = 99;

    private readonly RowBuilder _referralScore = new(SyntheticTables.ReferralScores, rows);
    private readonly RowBuilder _contactScore = new(SyntheticTables.ContactScores, rows);
    private int _place;

    public void Write(SyntheticReferral referral, Episode episode)
    {
        ReferralScores scores = referral.Scores;
        if (scores.Depression is null && scores.Anxiety is null && scores.Specific is null)
        {
            return;
        }

        var generator = new IntegerGenerator(seed, referral.Number, Purpose.RepeatedScores);
        bool workAndSocial = generator.Chance(GivesWorkAndSocial);
        bool working = !generator.Chance(NotWorking);
        _place = 0;
        for (int i = 0; i < episode.Contacts.Length; i++)
        {
            Contact contact = episode.Contacts[i];
            var occasion = new Occasion(referral, contact.Day, contact.Minute, ContactOf(contact, i, generator), contact.ScoredAs);
            if (contact.ScoredAs > 0)
            {
                WriteCourse(occasion, workAndSocial, working, generator);
            }
            else if (generator.Chance(ElsewhereShare(contact)))
            {
                WriteElsewhere(occasion, generator);
            }
        }

        foreach (TherapyLog log in episode.Logs)
        {
            if (log.ScoredAs > 0)
            {
                WriteCourse(new Occasion(referral, log.End, Minute: null, Contact: null, log.ScoredAs), workAndSocial, working, generator);
            }
        }
    }

    /// <summary>The contact whose first activity carries the scores; null where the referral carries them.</summary>
    private static int? ContactOf(Contact contact, int place, IntegerGenerator generator) =>
        contact.Activities.Length > 0 && !generator.Chance(OnReferral) ? place : null;

    /// <summary>Scores that count for no outcome: at follow-up, and at employment support.</summary>
    private static int ElsewhereShare(Contact contact) => contact.Kind switch
    {
        ContactKind.FollowUp => AfterTheEnd,
        ContactKind.EmploymentSupport => AtEmploymentSupport,
        _ => 0,
    };

    private void WriteCourse(Occasion occasion, bool workAndSocial, bool working, IntegerGenerator generator)
    {
        ReferralScores scores = occasion.Referral.Scores;
        int all = occasion.Referral.Timeline.ScoredContacts;
        bool between = occasion.Place > 1 && occasion.Place < all;
        if (!between || !generator.Chance(LeftOut))
        {
            WriteScore(occasion, scores.Depression, all, generator);
            WriteScore(occasion, scores.Anxiety, all, generator);
        }

        if (!between || !generator.Chance(SpecificLeftOut))
        {
            WriteScore(occasion, scores.Specific, all, generator);
        }

        if (workAndSocial && (!between || generator.Chance(WorkAndSocialBetween)))
        {
            WriteWorkAndSocial(occasion, scores.Depression is { } course ? ScoreAt(course, occasion.Place, all) ?? course.First : 0, working, generator);
        }

        if (generator.Chance(OutOfRange))
        {
            WriteRow(occasion with { Contact = null }, QuestionnaireTable.Phq9.Tool, ImpossibleScore, hundredths: false, name: null, generator);
        }

        if (generator.Chance(Empty))
        {
            WriteRow(occasion with { Contact = null }, QuestionnaireTable.Gad7.Tool, score: null, hundredths: false, name: null, generator);
        }
    }

    private void WriteElsewhere(Occasion occasion, IntegerGenerator generator)
    {
        ReferralScores scores = occasion.Referral.Scores;
        foreach (ScoreCourse? course in (ReadOnlySpan<ScoreCourse?>)[scores.Depression, scores.Anxiety])
        {
            if (course is not null)
            {
                int score = course.Questionnaire.Limit((course.Last ?? course.First) + generator.Between(-3, 3));
                WriteRow(occasion, course.Questionnaire.Tool, score, hundredths: false, name: null, generator);
            }
        }
    }

    private static int? ScoreAt(ScoreCourse course, int place, int all) => place == 1 ? course.First : course.LatestAfter(place, all);

    private void WriteScore(Occasion occasion, ScoreCourse? course, int all, IntegerGenerator generator)
    {
        if (course is null || ScoreAt(course, occasion.Place, all) is not int score)
        {
            return;
        }

        Questionnaire questionnaire = course.Questionnaire;
        bool mobility = ReferenceEquals(questionnaire, QuestionnaireTable.Mobility);
        bool named = mobility && generator.Chance(Named);
        WriteRow(occasion, questionnaire.Tool, score, questionnaire.Hundredths, named ? AloneName : null, generator);
        if (mobility && generator.Chance(AlsoAccompanied))
        {
            int accompanied = questionnaire.Limit(score - generator.Between(20, 120));
            WriteRow(occasion, AccompaniedTool, accompanied, questionnaire.Hundredths, named ? AccompaniedName : null, generator);
        }
    }

    private void WriteWorkAndSocial(Occasion occasion, int depression, bool working, IntegerGenerator generator)
    {
        for (int item = 0; item < WorkAndSocial.Tools.Length; item++)
        {
            int score = WorkAndSocial.Draw(depression, generator);
            if (!generator.Chance(ItemMissing))
            {
                WriteRow(occasion, WorkAndSocial.Tools[item], item == 0 && !working ? WorkAndSocial.NotApplicable : score, hundredths: false, name: null, generator);
            }
        }
    }

    private void WriteRow(Occasion occasion, string tool, int? score, bool hundredths, string? name, IntegerGenerator generator)
    {
        int month = calendar.CalendarMonthOf(occasion.Day);
        int place = _place++;
        WriteRow(occasion, month, month, place, tool, score, hundredths, name);
        if (generator.Chance(Again) && month >= 0 && month < calendar.Months - 1)
        {
            WriteRow(occasion, month + 1, month, place, tool, score, hundredths, name);
        }
    }

    // A row that is submitted again keeps the identifier of its first month.
    private void WriteRow(Occasion occasion, int month, int firstMonth, int place, string tool, int? score, bool hundredths, string? name)
    {
        int number = occasion.Referral.Number;
        RowBuilder row = occasion.Contact is null ? _referralScore : _contactScore;
        row.Add(occasion.Referral.PathwayId)
            .Add(calendar.MonthText(month))
            .AddUniqueId(calendar.MonthText(firstMonth), number, place, CareDigits.Score);
        if (occasion.Contact is int contact)
        {
            CareRows.AddContactId(row, number, contact);
            CareRows.AddActivityId(row, number, contact, activity: 0);
        }

        row.Add(tool).Add(name);
        _ = hundredths ? row.AddHundredths(score) : row.Add(score);
        if (occasion.Contact is null)
        {
            row.AddDate(calendar, occasion.Day);
            CareRows.AddTime(row, occasion.Minute);
        }

        row.End();
    }

    /// <summary>A day on which questionnaires are given.</summary>
    private readonly record struct Occasion(SyntheticReferral Referral, int Day, int? Minute, int? Contact, int Place);
}
