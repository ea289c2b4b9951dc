namespace Iapt.Measures.Synthesis;

/// <summary>The days of a referral. Contacts are attended ones.</summary>
/// <param name="Received">The day on which the referral request was received.</param>
/// <param name="Ending">How far the referral gets.</param>
/// <param name="Assessed">The day of the first assessment, or null where none was recorded.</param>
/// <param name="AssessedApart">Whether the assessment was a contact of its own, before the first treatment.</param>
/// <param name="Treatments">The days of the treatment contacts, in order.</param>
/// <param name="Reviews">The days of attended contacts that are neither assessment nor treatment, in order.</param>
/// <param name="Discharged">The day of discharge, which may lie after the span.</param>
/// <param name="HighIntensity">Whether the course is of high intensity.</param>
internal sealed record Timeline(
    int Received,
    Ending Ending,
    int? Assessed,
    bool AssessedApart,
    int[] Treatments,
    int[] Reviews,
    int Discharged,
    bool HighIntensity)
{
    /// <summary>The number of contacts at which questionnaires are given.</summary>
    public int ScoredContacts => Treatments.Length + (AssessedApart ? 1 : 0);

    /// <summary>The first attended contact of a referral that is seen.</summary>
    public int? FirstContact => Assessed ?? (Treatments.Length > 0 ? Treatments[0] : null);

    public int FirstWait => Treatments[0] - Received;

    public int SecondWait => Treatments[1] - Treatments[0];

    public int ScoredContactsBy(int day) => TreatmentsBy(day) + (AssessedApart && Assessed <= day ? 1 : 0);

    public int CareContactsBy(int day) => ScoredContactsBy(day) + CountBy(Reviews, day);

    public int TreatmentsBy(int day) => CountBy(Treatments, day);

    private static int CountBy(ReadOnlySpan<int> days, int day)
    {
        int count = 0;
        while (count < days.Length && days[count] <= day)
        {
            count++;
        }

        return count;
    }
}
