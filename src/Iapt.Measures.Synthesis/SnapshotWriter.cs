namespace Iapt.Measures.Synthesis;

/// <summary>Writes a referral's monthly rows: each tells what was known at the end of its month, and no more.</summary>
internal sealed class SnapshotWriter
{
    private const string FlagTrue = "True";
    private const string FlagFalse = "False";

    /// <summary>ServDischDate and EndCode.</summary>
    private const int FieldsOfDischarge = 2;

    /// <summary>Assessment_FirstDate and TherapySession_FirstDate, _SecondDate and _LastDate.</summary>
    private const int DatesOfCare = 4;

    /// <summary>SickpayIndicator_First and SickpayIndicator_Last.</summary>
    private const int FieldsAfterScores = 2;

    private readonly SpanCalendar _calendar;
    private readonly RowBuilder _row;

    public SnapshotWriter(SpanCalendar calendar, ISyntheticRows rows)
    {
        _calendar = calendar;
        _row = new RowBuilder(SyntheticTables.ReferralsWithDerivedFields, rows);
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

        WriteKeys(referral, month, Identifiers.Selected, referral.Provider);
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
        WriteKeys(referral, month, Identifiers.NotSelected, second.Provider);
        _row.AddNothing(FieldsOfDischarge);
        _row.Add(second.Flag);
        _row.Add(second.Flag);
        _row.AddNothing(DatesOfCare);
        _row.Add(0);
        _row.Add(0);
        _row.AddNothing();
        _row.AddNothing(2 * QuestionnaireTable.InColumnOrder.Length);
        _row.AddNothing(FieldsAfterScores);
        _row.End();
    }

    private void WriteKeys(SyntheticReferral referral, int month, string submission, string provider)
    {
        ReadOnlySpan<char> monthId = _calendar.MonthText(month);
        _row.Add(monthId)
            .Add(_calendar.Text(_calendar.FirstDay(month)))
            .AddUniqueReferralId(submission, monthId, referral.Number)
            .Add(referral.PathwayId)
            .Add(referral.PersonId)
            .AddRecordNumber(submission, monthId, referral.Number)
            .Add(provider)
            .Add(referral.Commissioner)
            .Add(_calendar.Text(referral.Timeline.Received))
            .Add(referral.Source);
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

    private void AddDate(int? day) => _row.AddDate(_calendar, day);
}
