namespace Iapt.Measures.Synthesis;

/// <summary>Draws what happens in a referral: contacts and logs that give the days of its <see cref="Timeline"/>, and others that count for nothing or for something else.</summary>
internal sealed class EpisodeModel(ulong seed, SpanCalendar calendar)
{
    /// <summary>Referrals with employment support, per ten thousand, by how far they get.</summary>
    private const int SupportedNotSeen = 40;
    private const int SupportedSeen = 150;
    private const int SupportedTreatedOnce = 300;
    private const int SupportedFinished = 900;

    private const int MissedByTheUnseen = 4_500;
    private const int FollowedUp = 600;
    private const int FollowedUpTwice = 3_000;
    private const int BeforeReceipt = 25;
    private const int AfterDischarge = 40;
    private const int InternetInLowIntensity = 2_200;
    private const int InternetInHighIntensity = 300;
    private const int SessionIsLog = 4_500;
    private const int LogAfterDischarge = 60;
    private const int SupportGoesOn = 2_000;
    private const int SupportMissed = 1_000;

    private static readonly Bands SupportContacts = new((1, 1, 250), (2, 3, 330), (4, 6, 300), (7, 10, 120));
    private static readonly Bands ToFollowUp = new((3, 14, 250), (15, 60, 350), (61, 190, 400));

    public Episode Draw(SyntheticReferral referral, bool integrated)
    {
        var generator = new IntegerGenerator(seed, referral.Number, Purpose.Contacts);
        var contacts = new ContactList(referral, integrated, calendar, generator);
        var logs = new List<TherapyLog>();
        Timeline timeline = referral.Timeline;

        AddAssessment(timeline, contacts, generator);
        AddTreatments(timeline, contacts, logs, generator);
        foreach (int review in timeline.Reviews)
        {
            contacts.AddAttended(ContactKind.Review, ContactCodes.DrawReview(generator), review);
        }

        (int? supportedFrom, int? supportEnd) = AddEmploymentSupport(timeline, contacts, generator);
        AddOutside(timeline, contacts, logs, generator);
        return new Episode(contacts.ToArray(), [.. logs], supportedFrom, supportEnd);
    }

    private static void AddAssessment(Timeline timeline, ContactList contacts, IntegerGenerator generator)
    {
        if (timeline.AssessedApart)
        {
            contacts.AddMissedBefore(timeline.Assessed!.Value, timeline.Received, ContactCodes.Assessment);
            contacts.AddAttended(ContactKind.Assessment, ContactCodes.Assessment, timeline.Assessed.Value, scoredAs: 1);
        }
        else if (timeline.Ending == Ending.NotSeen && generator.Chance(MissedByTheUnseen) && timeline.Discharged > timeline.Received)
        {
            contacts.AddMissed(ContactCodes.Assessment, generator.Between(timeline.Received, timeline.Discharged));
        }
    }

    private static void AddTreatments(Timeline timeline, ContactList contacts, List<TherapyLog> logs, IntegerGenerator generator)
    {
        bool internet = timeline.Ending == Ending.Finished && generator.Chance(timeline.HighIntensity ? InternetInHighIntensity : InternetInLowIntensity);
        string? programme = internet ? ContactCodes.DrawProgramme(generator) : null;
        int previous = timeline.AssessedApart ? timeline.Assessed!.Value : timeline.Received;
        int scoredBefore = timeline.AssessedApart ? 1 : 0;
        for (int i = 0; i < timeline.Treatments.Length; i++)
        {
            int day = timeline.Treatments[i];
            string type = i > 0 ? ContactCodes.DrawLaterTreatment(generator)
                : timeline.Assessed is not null && !timeline.AssessedApart ? ContactCodes.AssessmentAndTreatment
                : ContactCodes.Treatment;
            if (i > 0 && internet && generator.Chance(SessionIsLog))
            {
                logs.Add(Log(Math.Max(previous, day - generator.Between(0, 14)), day, programme, scoredBefore + i + 1, generator));
            }
            else
            {
                contacts.AddMissedBefore(day, previous, type);
                contacts.AddAttended(ContactKind.Treatment, type, day, scoredBefore + i + 1, treatment: i);
            }

            previous = day;
        }

        if (internet && generator.Chance(LogAfterDischarge))
        {
            logs.Add(Log(timeline.Discharged, timeline.Discharged + generator.Between(1, 30), programme, scoredAs: 0, generator));
        }
    }

    private static TherapyLog Log(int start, int end, string? programme, int scoredAs, IntegerGenerator generator) =>
        new(start, end, programme, generator.Chance(300) ? null : generator.Between(5, 90), scoredAs);

    private (int? From, int? End) AddEmploymentSupport(Timeline timeline, ContactList contacts, IntegerGenerator generator)
    {
        int share = timeline.Ending switch
        {
            Ending.NotSeen => SupportedNotSeen,
            Ending.SeenNotTreated => SupportedSeen,
            Ending.TreatedOnce => SupportedTreatedOnce,
            _ => SupportedFinished,
        };
        if (!generator.Chance(share))
        {
            return (null, null);
        }

        int? from = null;
        int after = timeline.FirstContact ?? timeline.Received;
        int day = after;
        int count = SupportContacts.Draw(generator);
        for (int i = 0; i < count; i++)
        {
            day = calendar.WorkingDay(day + generator.Between(7, 30), after);
            string type = ContactCodes.DrawEmploymentSupport(generator);
            if (generator.Chance(SupportMissed))
            {
                contacts.AddMissed(type, day);
            }
            else
            {
                contacts.AddAttended(ContactKind.EmploymentSupport, type, day);
                from ??= day;
            }
        }

        return (from, generator.Chance(SupportGoesOn) ? null : day + generator.Between(0, 21));
    }

    private void AddOutside(Timeline timeline, ContactList contacts, List<TherapyLog> logs, IntegerGenerator generator)
    {
        if (generator.Chance(BeforeReceipt))
        {
            contacts.AddAttended(ContactKind.Outside, ContactCodes.Treatment, timeline.Received - generator.Between(1, 30));
        }

        if (timeline.Ending == Ending.Finished && generator.Chance(FollowedUp))
        {
            int times = generator.Chance(FollowedUpTwice) ? 2 : 1;
            int day = timeline.Discharged;
            for (int i = 0; i < times; i++)
            {
                day = calendar.WorkingDay(day + ToFollowUp.Draw(generator), day + 1);
                contacts.AddAttended(ContactKind.FollowUp, ContactCodes.DrawFollowUp(generator), day);
            }
        }

        if (generator.Chance(AfterDischarge))
        {
            contacts.AddAttended(ContactKind.Outside, ContactCodes.Treatment, timeline.Discharged + generator.Between(1, 20));
        }

        logs.RemoveAll(log => log.End > calendar.SpanEnd);
    }
}
