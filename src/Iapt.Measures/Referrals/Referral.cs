using System.Globalization;
using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;
using Iapt.Measures.Instruments;
using NodaTime;

namespace Iapt.Measures.Referrals;

/// <summary>
/// One referral pathway as a typed record, for callers who hold objects rather than files. What is not set is not recorded. Dates may be in any order: impossible
/// ones are used as they stand, with an issue (<c>decisions.md</c> 22).
/// </summary>
public sealed record Referral
{
    private readonly string _pathwayId = "";
    private readonly int? _contacts;
    private readonly int? _treatmentContacts;

    /// <summary><c>PathwayID</c> (I101D14): one person's referral to one service.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public required string PathwayId
    {
        get => _pathwayId;
        init => _pathwayId = string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("A referral has a pathway identifier.", nameof(value)) : value.Trim();
    }

    /// <summary><c>OrgID_Provider</c>: the provider's code.</summary>
    public string? Provider { get; init; }

    /// <summary><c>OrgIDComm</c>: the sub-ICB's code.</summary>
    public string? SubIcb { get; init; }

    /// <summary><c>ReferralRequestReceivedDate</c>: when the referral was received.</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary><c>SourceOfReferralIAPT</c>: who referred, as a national code (<c>B1</c> is a self-referral).</summary>
    public string? Source { get; init; }

    /// <summary><c>Assessment_FirstDate</c> (I101D23): the first attended assessment.</summary>
    public LocalDate? FirstAssessedOn { get; init; }

    /// <summary><c>TherapySession_FirstDate</c> (I101D25): the first treatment.</summary>
    public LocalDate? FirstTreatedOn { get; init; }

    /// <summary><c>TherapySession_SecondDate</c> (I101D26): the second treatment.</summary>
    public LocalDate? SecondTreatedOn { get; init; }

    /// <summary><c>TherapySession_LastDate</c> (I101D27): the last treatment so far.</summary>
    public LocalDate? LastTreatedOn { get; init; }

    /// <summary><c>CareContact_Count</c> (I101D28): attended contacts, follow-up excluded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 0 or above 32,767.</exception>
    public int? Contacts
    {
        get => _contacts;
        init => _contacts = InRange(value, Ids101.CareContact_Count, nameof(value));
    }

    /// <summary><c>TreatmentCareContact_Count</c> (I101D29): treatment contacts, follow-up excluded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 0 or above 32,767.</exception>
    public int? TreatmentContacts
    {
        get => _treatmentContacts;
        init => _treatmentContacts = InRange(value, Ids101.TreatmentCareContact_Count, nameof(value));
    }

    /// <summary><c>ServDischDate</c>: the discharge; null while the referral is open.</summary>
    public LocalDate? DischargedOn { get; init; }

    /// <summary><c>EndCode</c>: the reason for discharge, as a national code.</summary>
    public string? EndCode { get; init; }

    /// <summary><c>Validated_PresentingComplaint</c>: ICD-10 or SNOMED CT; it decides the anxiety measure.</summary>
    public string? PresentingComplaint { get; init; }

    /// <summary>The first and last scores, one pair for each instrument used.</summary>
    public IReadOnlyList<ScorePair> Scores { get; init; } = [];

    private static int? InRange(int? count, CountField field, string parameter) => count is < 0 || count > field.Maximum
        ? throw new ArgumentOutOfRangeException(
            parameter, count, string.Create(CultureInfo.InvariantCulture, $"{field.Name} is a whole number from 0 to {field.Maximum}."))
        : count;
}
