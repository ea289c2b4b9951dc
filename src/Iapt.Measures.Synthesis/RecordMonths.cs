namespace Iapt.Measures.Synthesis;

/// <summary>
/// The months in which a referral is submitted: from receipt to discharge, and those after discharge in which there is a contact, or employment support ends.
/// </summary>
internal static class RecordMonths
{
    public static int[] Of(Timeline timeline, Episode episode, SpanCalendar calendar)
    {
        int first = calendar.MonthOf(timeline.Received);
        int last = calendar.MonthOf(timeline.Discharged);
        var months = new SortedSet<int>();
        for (int month = first; month <= last; month++)
        {
            months.Add(month);
        }

        foreach (Contact contact in episode.Contacts)
        {
            Add(contact.Day);
        }

        if (episode.EmploymentSupportEnd is int end)
        {
            Add(end);
        }

        return [.. months];

        void Add(int day)
        {
            if (day > timeline.Discharged && day <= calendar.SpanEnd)
            {
                months.Add(calendar.MonthOf(day));
            }
        }
    }
}
