using Iapt.Measures.Algebra;

namespace Iapt.Measures.DataSet;

/// <summary>Dates and indicators of a pathway that come from its contacts, and of its record.</summary>
public static class Ids101Contacts
{
    private const string Table = "IDS101Referral";

    /// <summary>IntegratedContact_FirstDate</summary>
    public static DateField IntegratedContact_FirstDate { get; } = new(Table, "IntegratedContact_FirstDate", "I101D115") { Words = "first integrated contact date" };

    /// <summary>IntegratedTreatment_FirstDate</summary>
    public static DateField IntegratedTreatment_FirstDate { get; } = new(Table, "IntegratedTreatment_FirstDate", "I101D116") { Words = "first integrated treatment date" };

    /// <summary>PsychotropicIndicator_First</summary>
    public static CodeField PsychotropicIndicator_First { get; } = new(Table, "PsychotropicIndicator_First", "I101D19") { Words = "first psychotropic medication indicator" };

    /// <summary>PsychotropicIndicator_Last</summary>
    public static CodeField PsychotropicIndicator_Last { get; } = new(Table, "PsychotropicIndicator_Last", "I101D20") { Words = "last psychotropic medication indicator" };

    /// <summary>RecordStartDate</summary>
    public static DateField RecordStartDate { get; } = new(Table, "RecordStartDate") { Words = "start of the record" };

    /// <summary>Those that IDS101Referral can hold, in the order of their names here.</summary>
    public static IReadOnlyList<Field> All { get; } =
    [
        IntegratedContact_FirstDate,
        IntegratedTreatment_FirstDate,
        PsychotropicIndicator_First,
        PsychotropicIndicator_Last,
        RecordStartDate,
    ];
}
