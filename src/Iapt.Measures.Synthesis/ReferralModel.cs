using System.Globalization;

namespace Iapt.Measures.Synthesis;

/// <summary>Draws referrals, each from the seed and its own number alone. Shares are per ten thousand.</summary>
internal sealed class ReferralModel(ulong seed, SpanCalendar calendar, ProviderTable providers)
{
    private const int CommissionerMissing = 50;
    private const int ProviderNotSubmitted = 8;
    private const int SubmittedTwice = 100;
    private const int SecondFlagNull = 3_000;

    /// <summary>
    /// Complaints on record, so that 8 % of finished courses have none and nearly half of all referrals (annual table 2024-25, Presenting
    /// Complaint: 6.5 % of those finished are not stated, 46.7 % of those received).
    /// </summary>
    private const int ComplaintOfFinished = 9_200;
    private const int ComplaintOfTreatedOnce = 5_500;
    private const int ComplaintOfSeen = 5_000;
    private const int ComplaintOfNotSeen = 800;

    /// <summary>On sick pay at first, and of those no longer so at last: 3.8 % of finished courses move off it (M237, 2021-22).</summary>
    private const int OnSickPay = 880;
    private const int OffSickPayAtLast = 4_500;
    private const int OnSickPayAtLast = 90;
    private const int SickPayMissing = 1_000;

    /// <summary>Keeps the identifiers of persons and of pathways apart.</summary>
    private const ulong PersonSalt = 0x5045_5253_4F4E_0000;

    private readonly ulong _identityKey = IntegerGenerator.Mix(seed);

    public SyntheticReferral Draw(int number)
    {
        var organisations = new IntegerGenerator(seed, number, Purpose.Organisations);
        int provider = providers.Draw(organisations);
        ProviderProfile profile = ProviderTable.Profile(provider);
        string commissioner = providers.DrawSubIcb(provider, organisations);

        Timeline timeline = DrawTimeline(number, profile);

        var codes = new IntegerGenerator(seed, number, Purpose.Codes);
        string? source = CodeTables.DrawSource(codes);
        string endCode = CodeTables.DrawEndCode(timeline.Ending, codes);
        string? submittedEndCode = CodeTables.Submitted(endCode, codes);
        Complaint complaint = ComplaintTable.Draw(codes);
        bool complaintRecorded = codes.Chance(ComplaintRecorded(timeline.Ending));
        (string? sickPayFirst, string? sickPayLast) = DrawSickPay(codes);

        var scores = new IntegerGenerator(seed, number, Purpose.Scores);
        return new SyntheticReferral
        {
            Number = number,
            PathwayId = Identifier(_identityKey, number),
            PersonId = Identifier(_identityKey ^ PersonSalt, number),
            Provider = providers.Code(provider),
            ProviderNumber = provider,
            ProviderMissing = new IntegerGenerator(seed, number, Purpose.ProviderMissing).Chance(ProviderNotSubmitted),
            Complaint = complaint,
            Commissioner = organisations.Chance(CommissionerMissing) ? null : commissioner,
            Source = source,
            Timeline = timeline,
            EndCode = submittedEndCode,
            ComplaintCode = complaintRecorded ? complaint.Code : null,
            Scores = ScoreModel.Draw(timeline, complaint, endCode, profile, scores),
            SickPayFirst = sickPayFirst,
            SickPayLast = sickPayLast,
            Second = DrawSecond(number, provider),
        };
    }

    /// <summary>
    /// Receipts are drawn over the span and the two years before it, until one gives a referral that is submitted: received by the end
    /// of the span and not discharged before it began. So the caseload at the start is what such a service would have, without a
    /// running-in period in the file.
    /// </summary>
    private Timeline DrawTimeline(int number, ProviderProfile profile)
    {
        var model = new TimelineModel(calendar);
        for (int attempt = 0; ; attempt++)
        {
            Timeline timeline = model.Draw(profile, new IntegerGenerator(seed, number, Purpose.Timeline, attempt));
            if (timeline.Received <= calendar.SpanEnd && timeline.Discharged >= calendar.SpanStart)
            {
                return timeline;
            }
        }
    }

    private SecondSubmission? DrawSecond(int number, int provider)
    {
        var generator = new IntegerGenerator(seed, number, Purpose.SecondSubmission);
        return generator.Chance(SubmittedTwice)
            ? new SecondSubmission(providers.Code(providers.Neighbour(provider)), generator.Chance(SecondFlagNull) ? "" : "False")
            : null;
    }

    private static int ComplaintRecorded(Ending ending) => ending switch
    {
        Ending.NotSeen => ComplaintOfNotSeen,
        Ending.SeenNotTreated => ComplaintOfSeen,
        Ending.TreatedOnce => ComplaintOfTreatedOnce,
        _ => ComplaintOfFinished,
    };

    private static (string? First, string? Last) DrawSickPay(IntegerGenerator generator)
    {
        if (generator.Chance(SickPayMissing))
        {
            return (null, null);
        }

        bool first = generator.Chance(OnSickPay);
        bool last = first ? !generator.Chance(OffSickPayAtLast) : generator.Chance(OnSickPayAtLast);
        return (first ? "Y" : "N", last ? "Y" : "N");
    }

    private static string Identifier(ulong key, int number)
    {
        unchecked
        {
            return IntegerGenerator.Mix(key + (ulong)number).ToString("X16", CultureInfo.InvariantCulture);
        }
    }
}
