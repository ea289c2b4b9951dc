namespace Iapt.Measures.Synthesis;

/// <summary>Draws the employment statuses of a referral: at the first contact, at the last of several, and at the start of employment support. Shares are per ten thousand.</summary>
internal sealed class EmploymentModel(ulong seed)
{
    private const string Employed = "01";
    private const string Yes = "Y";
    private const string No = "N";

    private const int RecordedUnseen = 3_000;
    private const int OffSickUnpaid = 700;
    private const int StatusChanges = 900;
    private const int OnBenefit = 4_500;

    private static readonly Weighted<string?> Statuses = new(
        (Employed, 6_000), ("02", 900), ("04", 800), ("03", 700), ("05", 350), ("08", 420), ("06", 250), ("07", 60), ("ZZ", 250), (null, 170), ("XX", 60), ("09", 40));

    private static readonly Weighted<string?> Hours = new(("01", 6_300), ("02", 1_900), ("03", 350), ("04", 80), ("99", 500), ("97", 150), (null, 600), ("95", 30));

    private static readonly Weighted<string?> Suitable = new((No, 4_500), ("NA", 2_300), (null, 2_000), (Yes, 1_150), ("Q", 50));

    private static readonly Weighted<string?> NotReceived = new((No, 8_600), (null, 700), ("U", 350), ("Z", 280), ("X", 70));

    public EmploymentStatus[] Draw(SyntheticReferral referral, Episode episode)
    {
        var generator = new IntegerGenerator(seed, referral.Number, Purpose.Employment);
        Timeline timeline = referral.Timeline;
        if (timeline.FirstContact is not int first)
        {
            return generator.Chance(RecordedUnseen) || episode.EmploymentSupportFrom is not null
                ? [DrawAt(episode.EmploymentSupportFrom ?? timeline.Received, Statuses.Draw(generator), sickPay: null, episode, generator)]
                : [];
        }

        string? status = referral.SickPayFirst is Yes ? Employed : Statuses.Draw(generator);
        var statuses = new List<EmploymentStatus> { DrawAt(first, status, referral.SickPayFirst, episode, generator) };
        if (episode.EmploymentSupportFrom is int support && support > first && timeline.ScoredContacts > 1 && support < timeline.Treatments[^1])
        {
            statuses.Add(DrawAt(support, status, referral.SickPayFirst, episode, generator));
        }

        if (timeline.ScoredContacts > 1)
        {
            string? last = referral.SickPayLast is Yes ? Employed
                : generator.Chance(StatusChanges) ? Statuses.Draw(generator)
                : status;
            statuses.Add(DrawAt(timeline.Treatments[^1], last, referral.SickPayLast, episode, generator));
        }

        return [.. statuses];
    }

    private static EmploymentStatus DrawAt(int day, string? status, string? sickPay, Episode episode, IntegerGenerator generator)
    {
        bool employed = status is Employed;
        string? absence = !employed ? (status is "ZZ" ? "Z" : status is null ? null : generator.Chance(200) ? "X" : "8")
            : sickPay is Yes || generator.Chance(OffSickUnpaid) ? Yes
            : generator.Below(100) switch { 0 => "Z", 1 => "X", 2 => null, _ => No };
        bool benefit = !employed && generator.Chance(OnBenefit);
        return new EmploymentStatus(
            day,
            Dirt.Written(status, generator),
            employed ? Hours.Draw(generator) : generator.Chance(8_000) ? "98" : null,
            absence,
            sickPay,
            episode.EmploymentSupportFrom is not null && generator.Chance(9_000) ? Yes : Suitable.Draw(generator))
        {
            Benefit = benefit ? Yes : NotReceived.Draw(generator),
            SupportAllowance = benefit && generator.Chance(3_000) ? Yes : NotReceived.Draw(generator),
            UniversalCredit = benefit && generator.Chance(6_000) ? Yes : NotReceived.Draw(generator),
            IndependencePayment = generator.Chance(benefit ? 3_000 : 300) ? Yes : NotReceived.Draw(generator),
        };
    }
}
