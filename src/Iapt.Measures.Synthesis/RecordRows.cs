namespace Iapt.Measures.Synthesis;

/// <summary>Writes what is submitted with every record of a referral: IDS101, the tables of the person, complaints and conditions.</summary>
internal sealed class RecordRows(SpanCalendar calendar, ISyntheticRows rows)
{
    private const string True = "True";
    private const string False = "False";

    /// <summary>ServDischDate and EndCode.</summary>
    private const int FieldsOfDischarge = 2;

    private const int PlaceDigits = 2;

    private readonly RowBuilder _referral = new(SyntheticTables.Referrals, rows);
    private readonly RowBuilder _person = new(SyntheticTables.People, rows);
    private readonly RowBuilder _employment = new(SyntheticTables.EmploymentStatuses, rows);
    private readonly RowBuilder _disability = new(SyntheticTables.Disabilities, rows);
    private readonly RowBuilder _circumstance = new(SyntheticTables.Circumstances, rows);
    private readonly RowBuilder _condition = new(SyntheticTables.LongTermConditions, rows);
    private readonly RowBuilder _complaint = new(SyntheticTables.PresentingComplaints, rows);

    public void Write(SyntheticReferral referral, Episode episode, Person person, EmploymentStatus[] statuses, ComplaintRecord[] complaints)
    {
        int[] months = RecordMonths.Of(referral.Timeline, episode, calendar);
        for (int i = 0; i < months.Length; i++)
        {
            int month = months[i];
            bool latestOfQuarter = i == months.Length - 1 || calendar.QuarterOf(months[i + 1]) != calendar.QuarterOf(month);
            WriteSelected(referral, month, latestOfQuarter);
            WritePerson(referral, person, month, Identifiers.Selected);
            WriteStatuses(referral, statuses, episode.EmploymentSupportEnd, month);
            WriteDisabilities(referral, person, month);
            WriteCircumstances(referral, person, month);
            WriteConditions(referral, person, month);
            WriteComplaints(referral, complaints, month);
            if (referral.Second is SecondSubmission second)
            {
                WriteSecond(referral, second, month);
                WritePerson(referral, person, month, Identifiers.NotSelected);
            }
        }
    }

    private void WriteSelected(SyntheticReferral referral, int month, bool latestOfQuarter)
    {
        bool discharged = referral.Timeline.Discharged <= calendar.LastDay(month);
        WriteKeys(referral, month, Identifiers.Selected, referral.ProviderMissing ? null : referral.Provider);
        _referral.AddDate(calendar, discharged ? referral.Timeline.Discharged : null)
            .Add(discharged ? referral.EndCode : null)
            .Add(True)
            .Add(latestOfQuarter ? True : False)
            .End();
    }

    private void WriteSecond(SyntheticReferral referral, SecondSubmission second, int month)
    {
        WriteKeys(referral, month, Identifiers.NotSelected, second.Provider);
        _referral.AddNothing(FieldsOfDischarge).Add(second.Flag).Add(second.Flag).End();
    }

    private void WriteKeys(SyntheticReferral referral, int month, string submission, string? provider)
    {
        ReadOnlySpan<char> monthId = calendar.MonthText(month);
        ReadOnlySpan<char> firstDay = calendar.Text(calendar.FirstDay(month));
        _referral.Add(monthId)
            .Add(firstDay)
            .Add(firstDay)
            .AddUniqueReferralId(submission, monthId, referral.Number)
            .Add(referral.PathwayId)
            .Add(referral.PersonId)
            .AddRecordNumber(submission, monthId, referral.Number)
            .Add(provider)
            .Add(referral.Commissioner)
            .AddDate(calendar, referral.Timeline.Received)
            .Add(referral.Source);
    }

    private RowBuilder Keys(RowBuilder row, SyntheticReferral referral, int month, string submission = Identifiers.Selected)
    {
        ReadOnlySpan<char> monthId = calendar.MonthText(month);
        return row.Add(referral.PersonId).AddRecordNumber(submission, monthId, referral.Number).Add(monthId);
    }

    private RowBuilder UniqueId(RowBuilder row, SyntheticReferral referral, int month, int place) =>
        row.AddUniqueId(calendar.MonthText(month), referral.Number, place, PlaceDigits);

    private void WritePerson(SyntheticReferral referral, Person person, int month, string submission) =>
        Keys(_person, referral, month, submission)
            .AddRecordNumber(submission, calendar.MonthText(month), referral.Number)
            .Add(person.Ethnicity)
            .Add(person.Gender)
            .Add(person.GenderIdentity)
            .Add(person.SameAtBirth)
            .Add(person.ArmedForces)
            .Add(person.Education)
            .Add(PersonModel.AgeAt(person, calendar.LastDay(month)))
            .End();

    private void WriteStatuses(SyntheticReferral referral, EmploymentStatus[] statuses, int? supportEnd, int month)
    {
        int monthEnd = calendar.LastDay(month);
        int known = Array.FindLastIndex(statuses, status => status.Day <= monthEnd) + 1;
        for (int i = 0; i < known; i++)
        {
            EmploymentStatus status = statuses[i];
            Keys(_employment, referral, month);
            UniqueId(_employment, referral, month, i)
                .Add(status.Status)
                .AddDate(calendar, status.Day)
                .Add(status.Hours)
                .Add(status.SickAbsence)
                .Add(status.SickPay)
                .Add(status.Benefit)
                .Add(status.SupportAllowance)
                .Add(status.UniversalCredit)
                .Add(status.IndependencePayment)
                .Add(status.SupportSuitable)
                .AddDate(calendar, i == known - 1 && supportEnd <= monthEnd ? supportEnd : null)
                .End();
        }
    }

    private void WriteDisabilities(SyntheticReferral referral, Person person, int month)
    {
        for (int i = 0; i < person.Disabilities.Length; i++)
        {
            Keys(_disability, referral, month);
            UniqueId(_disability, referral, month, i).Add(person.Disabilities[i]).End();
        }
    }

    private void WriteCircumstances(SyntheticReferral referral, Person person, int month)
    {
        for (int i = 0; i < person.Circumstances.Length; i++)
        {
            (string code, int day) = person.Circumstances[i];
            if (day <= calendar.LastDay(month))
            {
                Keys(_circumstance, referral, month);
                UniqueId(_circumstance, referral, month, i).Add(code).AddDate(calendar, day).End();
            }
        }
    }

    private void WriteConditions(SyntheticReferral referral, Person person, int month)
    {
        for (int i = 0; i < person.Conditions.Length; i++)
        {
            PathwayKeys(_condition, referral, month);
            UniqueId(_condition, referral, month, i).Add(person.Conditions[i]).End();
        }
    }

    private void WriteComplaints(SyntheticReferral referral, ComplaintRecord[] complaints, int month)
    {
        for (int i = 0; i < complaints.Length; i++)
        {
            ComplaintRecord complaint = complaints[i];
            if (complaint.Day <= calendar.LastDay(month))
            {
                PathwayKeys(_complaint, referral, month);
                UniqueId(_complaint, referral, month, i).Add(complaint.Code).Add(complaint.Significance).AddDate(calendar, complaint.Day).End();
            }
        }
    }

    private void PathwayKeys(RowBuilder row, SyntheticReferral referral, int month)
    {
        ReadOnlySpan<char> monthId = calendar.MonthText(month);
        row.Add(referral.PathwayId).AddRecordNumber(Identifiers.Selected, monthId, referral.Number).Add(monthId);
    }
}
