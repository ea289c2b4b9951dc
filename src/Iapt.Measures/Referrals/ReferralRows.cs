using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Extracts;
using Iapt.Measures.Instruments;
using NodaTime;
using static Iapt.Measures.DataSet.Ids101;

namespace Iapt.Measures.Referrals;

/// <summary>Typed referrals as rows of IDS101Referral, through the same codecs as files.</summary>
internal static class ReferralRows
{
    private static readonly Field[] Fields =
    [
        PathwayID, OrgID_Provider, OrgIDComm, ReferralRequestReceivedDate, SourceOfReferralIAPT, Assessment_FirstDate, TherapySession_FirstDate,
        TherapySession_SecondDate, TherapySession_LastDate, CareContact_Count, TreatmentCareContact_Count, ServDischDate, EndCode, Validated_PresentingComplaint,
        .. ScorePairFields.All.SelectMany(pair => new Field[] { pair.First, pair.Last }),
    ];

    internal static Extract ToExtract(IEnumerable<Referral> referrals, OrganisationTable? organisations)
    {
        var builder = new ExtractBuilder(Fields);
        var position = 0L;
        foreach (var referral in referrals)
        {
            position++;
            builder.BeginRow(position);
            Set(builder, referral);
            builder.EndRow();
        }

        return builder.Build(organisations);
    }

    /// <summary>The fields that an outcome is derived from.</summary>
    /// <param name="row">The row to fill.</param>
    /// <param name="referral">The referral.</param>
    internal static void SetOutcome(IRowWriter row, Referral referral)
    {
        Set(row, ServDischDate, referral.DischargedOn);
        Set(row, TreatmentCareContact_Count, referral.TreatmentContacts);
        Set(row, Validated_PresentingComplaint, referral.PresentingComplaint);
        foreach (var scores in referral.Scores)
        {
            SetScores(row, scores);
        }
    }

    internal static void SetComplaint(IRowWriter row, string? complaint) => Set(row, Validated_PresentingComplaint, complaint);

    internal static void SetScores(IRowWriter row, ScorePair scores)
    {
        var fields = ScorePairFields.Of(scores.Instrument);
        Set(row, fields.First, scores.FirstUnits);
        Set(row, fields.Last, scores.LastUnits);
    }

    private static void Set(ExtractBuilder row, Referral referral)
    {
        Set(row, PathwayID, referral.PathwayId);
        Set(row, OrgID_Provider, referral.Provider);
        Set(row, OrgIDComm, referral.SubIcb);
        Set(row, SourceOfReferralIAPT, referral.Source);
        Set(row, EndCode, referral.EndCode);
        Set(row, ReferralRequestReceivedDate, referral.ReceivedOn);
        Set(row, Assessment_FirstDate, referral.FirstAssessedOn);
        Set(row, TherapySession_FirstDate, referral.FirstTreatedOn);
        Set(row, TherapySession_SecondDate, referral.SecondTreatedOn);
        Set(row, TherapySession_LastDate, referral.LastTreatedOn);
        Set(row, CareContact_Count, referral.Contacts);
        SetOutcome(row, referral);
    }

    private static void Set(IRowWriter row, CodeField field, string? code) => row.Set(field, field.Read(code).Value);

    private static void Set(IRowWriter row, Field field, LocalDate? date) =>
        row.Set(field, date is { } day ? FieldValue.Of(DateField.ToDays(day)) : FieldValue.Null);

    private static void Set(IRowWriter row, Field field, int? number) => row.Set(field, number is { } value ? FieldValue.Of(value) : FieldValue.Null);
}
