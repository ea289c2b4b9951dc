using Iapt.Measures.Algebra;

namespace Iapt.Measures.Catalogue;

/// <summary>Readings of the constructions of the employment adviser and long term condition measures that several of them need.</summary>
internal static class EmploymentReadings
{
    /// <summary>Why a measure that also needs the tables of before 2020 is provisional.</summary>
    internal const string OnlyCurrentTables = "Read from IDS004EmpStatus alone: the tables of before 2020 that the construction also reads are no part of the data set.";

    /// <summary>EA050 to EA057, M316 to M331.</summary>
    internal static Interpretation PreviousTables { get; } = new(
        "Also reads Rep_Appointment and Rep_EA1Appointment, tables of before 2020.",
        "The records of IDS004EmpStatus alone.",
        "The two tables are no part of data set v2.1; a referral that has its status there only is one without a status here.");

    /// <summary>The groups of employment statuses.</summary>
    internal static Interpretation GroupsOverlap { get; } = new(
        "Not employed is any of 02 to 08; unknown holds those of them whose sickness absence indicator is not 8.",
        "As printed: such a status is in both groups.",
        "Nothing says which of the two is meant to give way.");

    /// <summary>The records that the measures of data quality count.</summary>
    internal static Interpretation NoRecordIsSelected { get; } = new(
        "Names no flag of the record that is read.",
        "The employment statuses of the records reported in the period, each UniqueID_IDS004 once.",
        "Of several records of a pathway one is read (decisions.md 1), and so are its statuses; EA127 names their key.");

    /// <summary>The denominator of the recovery rates of a part of the finished courses.</summary>
    internal static Interpretation NeitherClassStays { get; } = new(
        "Finished minus not at caseness, of a part of the finished courses.",
        "As constructed; it is not the same as at caseness.",
        "Referrals in neither caseness class stay in the denominator, as in M192.");

    /// <summary>The condition of EA131 to EA134.</summary>
    internal static Interpretation EndedSupportInBrackets { get; } = new(
        "The closing brackets do not match, so that the second kind of appointment, joined by 'or', stands beside attendance and the end of support.",
        "Attendance and an end of support in the period are asked of both kinds.",
        "M099 prints the same condition with its brackets.");

    /// <summary>EA132 to EA134.</summary>
    internal static Interpretation AppointmentsOfAReferral { get; } = new(
        "The mean, median or maximum 'of distinct Unique_CareContactID'.",
        "Of the number of appointments of each referral that has one.",
        "Identifiers have no mean; the descriptions say per referral.");

    /// <summary>EA108 and EA110.</summary>
    internal static Interpretation ContactsAreCountedByRow { get; } = new(
        "Counts UniqueID_IDS201, the number of a row, where EA131 and EA280 count Unique_CareContactID.",
        "Distinct Unique_CareContactID.",
        "A contact that is submitted again keeps its identifier and gets another row number (decisions.md 17).");

    /// <summary>EA036 to EA039.</summary>
    internal static Interpretation LinkedByRecord { get; } = new(
        "Links contacts and logs to the referral by PathwayID and RecordNumber, where EA131 links by PathwayID.",
        "By PathwayID: the contacts and logs of a pathway, in whatever month they were submitted.",
        "A contact belongs to its pathway (decisions.md 17); a later month's record of one does not undo it.");

    /// <summary>EA037 to EA039.</summary>
    internal static Interpretation LogTableMisnamed { get; } = new(
        "tables_used lists IDS205TheTherLog where the construction reads IDS205InternetTherLog.",
        "IDS205InternetTherLog.",
        "A slip of spelling; no other table can be meant.");

    /// <summary>EA037 to EA039, EA131 to EA134, EA136.</summary>
    internal static Interpretation StatusTableIsNotListed { get; } = new(
        "tables_used omits IDS004EmpStatus, which the construction reads.",
        "The table is read.",
        "EmpSupportDischargeDate stands in no other.");

    /// <summary>M318, EA052 and EA056.</summary>
    internal static Interpretation UnbalancedBrackets { get; } = new(
        "One bracket more is opened than closed.",
        "Closed after the list of statuses.",
        "The clauses beside it show the pattern.");

    /// <summary>M317 to M319, M321 to M323.</summary>
    internal static Interpretation DischargeDateMisspelt { get; } = new(
        "Prints ServDiscDate in the test of employment support, where the field is ServDischDate.",
        "ServDischDate.",
        "A slip of spelling; no other field can be meant.");

    /// <summary>M324 to M331.</summary>
    internal static Interpretation ReceivedDateMisspelt { get; } = new(
        "Prints ReferralRequestRecievedDate where the field is ReferralRequestReceivedDate.",
        "ReferralRequestReceivedDate.",
        "A slip of spelling; no other field can be meant.");

    /// <summary>M329 to M331.</summary>
    internal static Interpretation NameMisspelt { get; } = new(
        "Refers to Count_FinishedESEndtInWork, which no measure is called.",
        "The construction of M328, Count_FinishedESEndInWork.",
        "A slip of spelling.");

    /// <summary>M322.</summary>
    internal static Interpretation FlagMisspelt { get; } = new(
        "Prints 'YTrue' as the value of two flags.",
        "The flags are true.",
        "A slip of spelling; every other construction prints True.");

    /// <summary>Names that no measure has.</summary>
    /// <param name="printed">The names, as the construction prints them.</param>
    /// <param name="meant">The measures that are meant.</param>
    internal static Interpretation OlderNames(string printed, string meant) => new(
        $"Refers to {printed}, which no measure is called.",
        $"The construction of {meant}.",
        "Measures were renamed, and the references to them were not.");
}
