namespace Iapt.Measures.Tests.Readings;

/// <summary>The errors that were found in the constructions of integrated care and of employment support: measures, and a phrase of what the construction says.</summary>
internal static class EmploymentErrors
{
    internal static readonly (string Ids, string Phrase)[] All =
    [
        ("M316 M317 M318 M319 M320 M321 M322 M323 M324 M325 M326 M327 M328 M329 M330 M331 EA050 EA051 EA052 EA053 EA054 EA055 EA056 EA057", "Rep_Appointment and Rep_EA1Appointment"),
        ("M318 M319 M322 M323 M326 M327 M330 M331 EA052 EA053 EA056 EA057 EA278 EA279", "those of them whose sickness absence indicator is not 8"),
        ("EA002 EA003 EA004 EA005 EA006 EA007 EA008 EA009 EA010 EA011 EA012 EA013 EA018 EA019 EA020 EA021 EA022 EA023 EA024 EA025 EA026 EA027 EA028 EA029 EA127 EA128 EA129 EA130", "Names no flag of the record"),
        ("EA004", "''ZZ'"),
        ("M278 M286 M303 M305 M313 M315", "Finished minus not at caseness"),
        ("M299", "Count_FinishedIAPTOnlyImprove"),
        ("M303", "Count_FinishedIAPTonlyRecovered"),
        ("M305", "Count_FinishedIAPTonlyReliableRecovery"),
        ("M309", "Count_FinishedESImprove"),
        ("M317 M318 M319", "Count_FinishedIAPTonlyStartInWork"),
        ("M321 M322 M323", "Count_FinishedIAPTonlyEndInWork"),
        ("EA051 EA052 EA053", "Count_EndedESandIAPTStartInWork"),
        ("EA055 EA056 EA057", "Count_EndedESandIAPTEndInWork"),
        ("M329 M330 M331", "Count_FinishedESEndtInWork"),
        ("M317 M318 M319 M321 M322 M323", "ServDiscDate"),
        ("M324 M325 M326 M327 M328 M329 M330 M331", "ReferralRequestRecievedDate"),
        ("M322", "YTrue"),
        ("M318 EA052 EA056", "One bracket more is opened"),
        ("EA131 EA132 EA133 EA134", "The closing brackets do not match"),
        ("EA132 EA133 EA134", "'of distinct Unique_CareContactID'"),
        ("EA037 EA038 EA039 EA131 EA132 EA133 EA134 EA136", "tables_used omits IDS004EmpStatus"),
        ("EA037 EA038 EA039", "IDS205TheTherLog"),
        ("EA036", "ReferralRequestDate"),
        ("EA036", "CareContactDate"),
        ("EA036 EA037 EA038 EA039", "RecordNumber"),
        ("EA108 EA110", "UniqueID_IDS201"),
        ("EA136", "on PathwayID"),
        ("EA139", "RecordStartDate equals"),
        ("EA140", "Does not ask for a recorded Assessment_FirstDate"),
        ("EA140", "asks twice"),
    ];
}
