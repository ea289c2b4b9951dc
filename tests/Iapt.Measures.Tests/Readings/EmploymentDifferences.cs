namespace Iapt.Measures.Tests.Readings;

/// <summary>Where the measures of integrated care and of employment support read other derived fields than the metadata list, and why.</summary>
internal static class EmploymentDifferences
{
    private const string NothingListed = "The metadata list nothing: the construction is arithmetic on other measures, whose fields these are.";
    private const string EndOfSupport = "The construction asks for an EmpSupportDischargeDate of IDS004EmpStatus in the period, and not for EmpSupport_LastDate (D118).";
    private const string OfReportedRecords = "The records of the pathway's reported record are counted (a recorded reading).";
    private const string NoCountOfPathways = " Pathways are not counted.";

    internal static readonly (string Ids, string OnlyHere, string OnlyThere, string Reason)[] All =
    [
        ("M278", "I101D12 I101D14 I101D53 I101D106 I101D107 I101D115", "", NothingListed),
        ("M299 M309", "I101D12 I101D14 I101D53 I101D108 I101D117", "", NothingListed),
        ("M303 M313", "I101D12 I101D14 I101D53 I101D106 I101D107 I101D117", "", NothingListed),
        ("M305 M315", "I101D12 I101D14 I101D53 I101D106 I101D107 I101D108 I101D117", "", NothingListed),
        (
            "EA002 EA003 EA004 EA005 EA006 EA007 EA008 EA009 EA010 EA011 EA012 EA013 EA018 EA019 EA020 EA021 EA022 EA023 EA024 EA025 EA026 EA027 EA028 EA029",
            "I101D12",
            "",
            OfReportedRecords),
        ("EA127", "I101D12", "I004D02", OfReportedRecords + " The construction reads the submitted EmpSupportInd; no public text says what the listed identifier stands for."),
        ("EA128", "I101D12", "I004D03", "As EA127."),
        ("EA129", "I101D12", "I004D04", "As EA127."),
        ("EA130", "I101D12", "I004D05", "As EA127."),
        ("EA041 EA136", "", "I101D118", EndOfSupport),
        ("EA108 EA110", "", "I201D02", "The key of what is counted: Unique_CareContactID here (a recorded reading)."),
        (
            "EA131 EA132 EA133 EA134",
            "",
            "I101D14 I101D118 I201D07 I201D12 I202D07",
            EndOfSupport + NoCountOfPathways + " The keys of contacts and activities join the tables."),
        ("EA140 EA280 EA281 EA282 EA283 EA284", "", "I101D14", NoCountOfPathways.TrimStart()),
        ("EA285", "", "I101D14 I101D97", "The construction adds up last scores, and not WASAS_Work_FirstScore (D97)." + NoCountOfPathways),
        ("EA276 EA277 EA278 EA279", "I101D117", "", "The construction asks for EmpSupport_FirstDate (D117), which the list lacks."),
    ];
}
