namespace Iapt.Measures.Synthesis;

/// <summary>The identifiers of records: digits, so that they order as the records do.</summary>
internal static class Identifiers
{
    /// <summary>How the identifiers of a record begin: 1 for the pathway's own, 2 for those of a second submission.</summary>
    public const string Selected = "1";

    /// <inheritdoc cref="Selected"/>
    public const string NotSelected = "2";

    /// <summary>The digits of a referral's number.</summary>
    public const int NumberDigits = 10;

    /// <summary>UniqueID_IDS101 has 23 digits: submission (1), month (4), number of the referral (18).</summary>
    private const int UniqueReferralDigits = 18;

    public static RowBuilder AddUniqueReferralId(this RowBuilder row, string submission, ReadOnlySpan<char> month, int number) =>
        row.Part(submission).Part(month).Part(number, UniqueReferralDigits).EndField();

    /// <summary>RecordNumber, which has 15 digits: submission (1), month (4), number of the referral (10).</summary>
    public static RowBuilder AddRecordNumber(this RowBuilder row, string submission, ReadOnlySpan<char> month, int number) =>
        row.Part(submission).Part(month).Part(number, NumberDigits).EndField();

    /// <summary>The identifier of a row of another table: month (4), number of the referral (10), place among the referral's rows.</summary>
    public static RowBuilder AddUniqueId(this RowBuilder row, ReadOnlySpan<char> month, int number, int place, int digits) =>
        row.Part(month).Part(number, NumberDigits).Part(place, digits).EndField();

    public static RowBuilder AddDate(this RowBuilder row, SpanCalendar calendar, int? day) =>
        day is int known ? row.Add(calendar.Text(known)) : row.AddNothing();
}
