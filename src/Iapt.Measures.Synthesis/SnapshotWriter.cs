using System.Globalization;

namespace Iapt.Measures.Synthesis;

/// <summary>Writes a referral's monthly rows: each tells what was known at the end of its month, and no more.</summary>
internal sealed class SnapshotWriter
{
    private const string FlagTrue = "True";
    private const string FlagFalse = "False";

    /// <summary>How a RecordNumber or UniqueID_IDS101 begins: 1 for the pathway's own rows, 2 for those of a second submission.</summary>
    private const string Selected = "1";
    private const string NotSelected = "2";

    /// <summary>ServDischDate and EndCode.</summary>
    private const int FieldsOfDischarge = 2;

    /// <summary>Assessment_FirstDate and TherapySession_FirstDate, _SecondDate and _LastDate.</summary>
    private const int DatesOfCare = 4;

    /// <summary>UniqueID_IDS101 has 23 digits: submission (1), month (4), number of the referral (18).</summary>
    private const string UniqueIdFormat = "D18";

    /// <summary>RecordNumber has 15 digits: submission (1), month (4), number of the referral (10).</summary>
    private const string RecordNumberFormat = "D10";

    private static readonly string[] ColumnsBeforeScores =
    [
        "Unique_MonthID", "ReportingPeriodStartDate", "UniqueID_IDS101", "PathwayID", "Person_ID", "RecordNumber", "OrgID_Provider",
        "OrgIDComm", "ReferralRequestReceivedDate", "SourceOfReferralIAPT", "ServDischDate", "EndCode", "UsePathway_Flag",
        "UseQuarterReferral_Flag", "Assessment_FirstDate", "TherapySession_FirstDate", "TherapySession_SecondDate",
        "TherapySession_LastDate", "CareContact_Count", "TreatmentCareContact_Count", "Validated_PresentingComplaint",
    ];

    private static readonly string[] ColumnsAfterScores = ["SickpayIndicator_First", "SickpayIndicator_Last"];

    private readonly SpanCalendar _calendar;
    private readonly CsvRow _row;
    private readonly string[] _monthIds;

    public SnapshotWriter(SpanCalendar calendar, TextWriter writer)
    {
        _calendar = calendar;
        _row = new CsvRow(writer);
        _monthIds = new string[calendar.Months];
        for (int month = 0; month < _monthIds.Length; month++)
        {
            _monthIds[month] = calendar.MonthId(month).ToString(CultureInfo.InvariantCulture);
        }
    }

    public void WriteHeader()
    {
        foreach (string column in ColumnsBeforeScores)
        {
            _row.Add(column);
        }

        foreach (Questionnaire questionnaire in QuestionnaireTable.InColumnOrder)
        {
            _row.Add(questionnaire.Stem + "_FirstScore");
            _row.Add(questionnaire.Stem + "_LastScore");
        }

        foreach (string column in ColumnsAfterScores)
        {
            _row.Add(column);
        }

        _row.End();
    }

    public void Write(SyntheticReferral referral)
    {
        int firstMonth = _calendar.MonthOf(referral.Timeline.Received);
        int lastMonth = _calendar.MonthOf(referral.Timeline.Discharged);
        for (int month = firstMonth; month <= lastMonth; month++)
        {
            bool latestOfQuarter = month == lastMonth || _calendar.EndsQuarter(month);
            WriteSelected(referral, month, latestOfQuarter);
            if (referral.Second is SecondSubmission second)
            {
                WriteSecond(referral, second, month);
            }
        }
    }

    private void WriteSelected(SyntheticReferral referral, int month, bool latestOfQuarter)
    {
        Timeline timeline = referral.Timeline;
        int monthEnd = _calendar.LastDay(month);
        bool discharged = timeline.Discharged <= monthEnd;
        bool seen = timeline.FirstContact <= monthEnd;
        int treatments = timeline.TreatmentsBy(monthEnd);
        int scoredContacts = timeline.ScoredContactsBy(monthEnd);
        bool atLastContact = scoredContacts == timeline.ScoredContacts;

        WriteKeys(referral, month, Selected, referral.Provider);
        AddDate(discharged ? timeline.Discharged : null);
        _row.Add(discharged ? referral.EndCode : null);
        _row.Add(FlagTrue);
        _row.Add(latestOfQuarter ? FlagTrue : FlagFalse);
        AddDate(timeline.Assessed <= monthEnd ? timeline.Assessed : null);
        AddDate(treatments > 0 ? timeline.Treatments[0] : null);
        AddDate(treatments > 1 ? timeline.Treatments[1] : null);
        AddDate(treatments > 0 ? timeline.Treatments[treatments - 1] : null);
        _row.Add(timeline.CareContactsBy(monthEnd));
        _row.Add(treatments);
        _row.Add(seen || timeline.Ending == Ending.NotSeen ? referral.ComplaintCode : null);
        WriteScores(referral.Scores, scoredContacts, timeline.ScoredContacts);
        _row.Add(scoredContacts > 0 ? referral.SickPayFirst : null);
        _row.Add(scoredContacts < 2 ? null : atLastContact ? referral.SickPayLast : referral.SickPayFirst);
        _row.End();
    }

    private void WriteSecond(SyntheticReferral referral, SecondSubmission second, int month)
    {
        WriteKeys(referral, month, NotSelected, second.Provider);
        AddNothing(FieldsOfDischarge);
        _row.Add(second.Flag);
        _row.Add(second.Flag);
        AddNothing(DatesOfCare);
        _row.Add(0);
        _row.Add(0);
        _row.AddNothing();
        AddNothing(2 * QuestionnaireTable.InColumnOrder.Length);
        AddNothing(ColumnsAfterScores.Length);
        _row.End();
    }

    private void WriteKeys(SyntheticReferral referral, int month, string submission, string provider)
    {
        _row.Add(_monthIds[month]);
        AddDate(_calendar.FirstDay(month));
        _row.Add(submission, _monthIds[month], referral.Number, UniqueIdFormat);
        _row.Add(referral.PathwayId);
        _row.Add(referral.PersonId);
        _row.Add(submission, _monthIds[month], referral.Number, RecordNumberFormat);
        _row.Add(provider);
        _row.Add(referral.Commissioner);
        AddDate(referral.Timeline.Received);
        _row.Add(referral.Source);
    }

    private void WriteScores(ReferralScores scores, int contacts, int allContacts)
    {
        foreach (Questionnaire questionnaire in QuestionnaireTable.InColumnOrder)
        {
            ScoreCourse? course = contacts > 0 ? scores.For(questionnaire) : null;
            AddScore(questionnaire, course?.First);
            AddScore(questionnaire, course?.LatestAfter(contacts, allContacts));
        }
    }

    private void AddScore(Questionnaire questionnaire, int? score)
    {
        if (questionnaire.Hundredths)
        {
            _row.AddHundredths(score);
        }
        else
        {
            _row.Add(score);
        }
    }

    private void AddNothing(int fields)
    {
        for (int field = 0; field < fields; field++)
        {
            _row.AddNothing();
        }
    }

    private void AddDate(int? day)
    {
        if (day is int known)
        {
            _row.Add(_calendar.Text(known));
        }
        else
        {
            _row.AddNothing();
        }
    }
}
