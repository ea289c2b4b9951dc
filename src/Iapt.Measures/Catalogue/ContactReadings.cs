using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>Readings that the measures of contacts and sessions share.</summary>
internal static class ContactReadings
{
    /// <summary>The date of a contact.</summary>
    internal static Interpretation TwoNamesOfTheContactDate { get; } = new(
        "Prints CareContactDate where the field is CareContDate.",
        "CareContDate.",
        "Two names of one field: some constructions print both.");

    /// <summary>Codes of attendance.</summary>
    internal static Interpretation AttendanceCodesJoinedByOr { get; } = new(
        "AttendOrDNACode = 5 or 6, as if 'or' joined values.",
        "The code is one of the two.",
        "An equality cannot be joined to bare values; a list is the only meaning.");

    /// <summary>Codes of appointment types.</summary>
    internal static Interpretation AppointmentTypesJoinedByOr { get; } = new(
        "AppType = 02 or 03 or 05, as if 'or' joined values.",
        "The type is one of the three.",
        "An equality cannot be joined to bare values; a list is the only meaning.");

    /// <summary>The ends of the period.</summary>
    internal static Interpretation PeriodInVariables { get; } = new(
        "Prints $rpstart and $rpend.",
        "The first and the last day of the reporting period.",
        "Names of variables in a program; other constructions write it out.");

    /// <summary>What is counted by M1014 to M1017.</summary>
    internal static Interpretation ContactsByRecordNumber { get; } = new(
        "Counts UniqueID_IDS201, where the other measures of appointments count Unique_CareContactID.",
        "Care contacts.",
        "A contact has one record in a month; four measures add up to the attended appointments that are counted by the other identifier (35 of 36 published months).");

    /// <summary>The classes of M1014 to M1017.</summary>
    internal static Interpretation StaffDoNotPartition { get; } = new(
        "The rules of qualified, in training, neither and not recorded overlap: in training has no date in M1015, and a planned completion on or before the contact in M1016.",
        "The first that applies: qualified, in training whatever the planned date, any other record, no record.",
        "M1014 + M1015 + M1016 + M1017 are the attended appointments (M1001 to M1009 with M1018 to M1020) in 35 of 36 published months; January 2023 is 201 off.");

    /// <summary>The table of contacts in M1015 to M1017.</summary>
    internal static Interpretation ContactTableMisspelt { get; } = new(
        "Prints IDS201CareConatct where the table is IDS201CareContact.",
        "IDS201CareContact.",
        "A slip of spelling; no other table can be meant.");

    /// <summary>The tables of M1015 to M1017.</summary>
    internal static Interpretation ActivitiesUnreferenced { get; } = new(
        "tables_used lists IDS202CareActivity; the construction does not name it.",
        "Staff belong to a contact through its activities.",
        "IDS201 has no member of staff; M1014 joins through IDS202.");
}
