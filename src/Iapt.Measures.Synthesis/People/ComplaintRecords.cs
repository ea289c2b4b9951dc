namespace Iapt.Measures.Synthesis;

/// <summary>Draws the presenting complaints of a referral. The latest primary one is the one that the referral is about. Shares are per ten thousand.</summary>
internal sealed class ComplaintRecords(ulong seed)
{
    /// <summary>What stands for a complaint that is not populated.</summary>
    private const string NotPopulated = "-3";

    private const int PlaceholderForNone = 300;
    private const int ChangedLater = 450;
    private const int WithSecondary = 1_200;
    private const int SignificanceMissing = 60;

    public ComplaintRecord[] Draw(SyntheticReferral referral)
    {
        var generator = new IntegerGenerator(seed, referral.Number, Purpose.Conditions);
        Timeline timeline = referral.Timeline;
        int first = timeline.FirstContact ?? timeline.Received;
        if (referral.ComplaintCode is not string code)
        {
            return generator.Chance(PlaceholderForNone) ? [new ComplaintRecord(NotPopulated, 1, first)] : [];
        }

        var records = new List<ComplaintRecord>();
        if (timeline.Received < first && generator.Chance(ChangedLater))
        {
            records.Add(new ComplaintRecord(ComplaintTable.Draw(generator).Code, 1, timeline.Received));
        }

        records.Add(new ComplaintRecord(code, generator.Chance(SignificanceMissing) ? null : 1, first));
        if (generator.Chance(WithSecondary))
        {
            records.Add(new ComplaintRecord(ComplaintTable.Draw(generator).Code, 2, first + generator.Between(0, 30)));
        }

        return [.. records];
    }
}
