namespace Iapt.Measures.Synthesis;

/// <summary>Writes contacts, activities and logs (IDS201, IDS202, IDS205), each in the month in which it happened, and a few once more in the next.</summary>
internal sealed class CareRows(SpanCalendar calendar, ISyntheticRows rows)
{
    /// <summary>How the identifiers of contacts and activities begin: no identifier begins with a nought, which spreadsheets drop.</summary>
    private const string CareLead = "1";

    private const int MinutesOfHour = 60;

    private readonly RowBuilder _contact = new(SyntheticTables.CareContacts, rows);
    private readonly RowBuilder _activity = new(SyntheticTables.CareActivities, rows);
    private readonly RowBuilder _log = new(SyntheticTables.InternetTherapyLogs, rows);

    public static RowBuilder AddContactId(RowBuilder row, int number, int contact) => row.Part(CareLead).Part(number, Identifiers.NumberDigits).Part(contact, CareDigits.Contact).EndField();

    public static RowBuilder AddActivityId(RowBuilder row, int number, int contact, int activity) =>
        row.Part(CareLead).Part(number, Identifiers.NumberDigits).Part(contact, CareDigits.Contact).Part(activity, CareDigits.Activity).EndField();

    public static RowBuilder AddTime(RowBuilder row, int? minute) =>
        minute is int known ? row.Part(known / MinutesOfHour, 2).Part(":").Part(known % MinutesOfHour, 2).Part(":00").EndField() : row.AddNothing();

    public void Write(SyntheticReferral referral, Episode episode)
    {
        for (int i = 0; i < episode.Contacts.Length; i++)
        {
            Contact contact = episode.Contacts[i];
            int month = calendar.CalendarMonthOf(contact.Day);
            Write(referral, contact, i, month, contact.Mechanism);
            if (contact.SubmittedAgainIn is int again)
            {
                Write(referral, contact, i, again, "01");
            }
        }

        for (int i = 0; i < episode.Logs.Length; i++)
        {
            Write(referral, episode.Logs[i], i);
        }
    }

    private void Write(SyntheticReferral referral, Contact contact, int place, int month, string? mechanism)
    {
        ReadOnlySpan<char> monthId = calendar.MonthText(month);
        _contact.Add(referral.PathwayId).Add(monthId);
        AddContactId(_contact, referral.Number, place)
            .AddUniqueId(monthId, referral.Number, place, CareDigits.Contact)
            .AddDate(calendar, contact.Day);
        AddTime(_contact, contact.Minute)
            .Add(contact.Planned)
            .Add(contact.Attendance)
            .Add(contact.AppointmentType)
            .Add(mechanism)
            .Add(contact.LongTermConditionService)
            .Add(contact.Medication)
            .End();
        for (int i = 0; i < contact.Activities.Length; i++)
        {
            Activity activity = contact.Activities[i];
            _activity.Add(referral.PathwayId).Add(monthId);
            AddContactId(_activity, referral.Number, place);
            AddActivityId(_activity, referral.Number, place, i)
                .Part(monthId).Part(referral.Number, Identifiers.NumberDigits).Part(place, CareDigits.Contact).Part(i, CareDigits.Activity).EndField();
            StaffTable.AddStaff(_activity, referral.Provider, activity.Staff).Add(activity.Code).End();
        }
    }

    private void Write(SyntheticReferral referral, TherapyLog log, int place)
    {
        ReadOnlySpan<char> monthId = calendar.MonthText(calendar.CalendarMonthOf(log.End));
        _log.Add(referral.PathwayId)
            .Add(monthId)
            .AddUniqueId(monthId, referral.Number, place, CareDigits.Contact)
            .AddDate(calendar, log.Start)
            .AddDate(calendar, log.End)
            .Add(log.Programme)
            .Add(log.Minutes)
            .End();
    }
}
