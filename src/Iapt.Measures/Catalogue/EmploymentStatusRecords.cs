using Iapt.Measures.Algebra;
using Iapt.Measures.DataSet;

namespace Iapt.Measures.Catalogue;

/// <summary>How well employment status records are filled in: of each field the records with a valid code, a code that gives no answer, another code, and none.</summary>
public static class EmploymentStatusRecords
{
    private static readonly RecordedField EmployStatus = new(Ids004.EmployStatus, ["01", "02", "03", "04", "05", "06", "07", "08"], ["ZZ"]);
    private static readonly RecordedField WeekHoursWorked = new(Ids004.WeekHoursWorked, ["01", "02", "03", "04"], ["97", "98", "99"]);
    private static readonly RecordedField BenefitRecInd = new(Ids004.BenefitRecInd, ["Y", "N"], ["U", "Z"]);
    private static readonly RecordedField ESAInd = new(Ids004.ESAInd, ["Y", "N"], ["U", "Z"]);
    private static readonly RecordedField UCInd = new(Ids004.UCInd, ["Y", "N"], ["U", "Z"]);
    private static readonly RecordedField PIPInd = new(Ids004.PIPInd, ["Y", "N"], ["U", "Z"]);
    private static readonly RecordedField EmpSupportInd = new(Ids004.EmpSupportInd, ["Y", "N"], ["NA"]);

    /// <summary>Count_EmployStatusValid</summary>
    public static MeasureDefinition EA002 { get; } = EmployStatus.Valid("EA002", "Count_EmployStatusValid");

    /// <summary>Count_EmployStatusDefault</summary>
    public static MeasureDefinition EA003 { get; } = EmployStatus.Default("EA003", "Count_EmployStatusDefault");

    /// <summary>Count_EmployStatusInvalid</summary>
    public static MeasureDefinition EA004 { get; } = EmployStatus.Invalid("EA004", "Count_EmployStatusInvalid")
        .Reading(
            says: "Prints two quotation marks, ''ZZ', before the last code.",
            compute: "The code ZZ.",
            because: "A slip of punctuation; EA003 prints the code.");

    /// <summary>Count_EmployStatusMissing</summary>
    public static MeasureDefinition EA005 { get; } = EmployStatus.Missing("EA005", "Count_EmployStatusMissing");

    /// <summary>Count_WeeklyHoursWorkedValid</summary>
    public static MeasureDefinition EA006 { get; } = WeekHoursWorked.Valid("EA006", "Count_WeeklyHoursWorkedValid");

    /// <summary>Count_WeeklyHoursWorkedDefault</summary>
    public static MeasureDefinition EA007 { get; } = WeekHoursWorked.Default("EA007", "Count_WeeklyHoursWorkedDefault");

    /// <summary>Count_WeeklyHoursWorkedInvalid</summary>
    public static MeasureDefinition EA008 { get; } = WeekHoursWorked.Invalid("EA008", "Count_WeeklyHoursWorkedInvalid");

    /// <summary>Count_WeeklyHoursWorkedMissing</summary>
    public static MeasureDefinition EA009 { get; } = WeekHoursWorked.Missing("EA009", "Count_WeeklyHoursWorkedMissing");

    /// <summary>Count_BenefitRecIndValid</summary>
    public static MeasureDefinition EA010 { get; } = BenefitRecInd.Valid("EA010", "Count_BenefitRecIndValid");

    /// <summary>Count_BenefitRecIndDefault</summary>
    public static MeasureDefinition EA011 { get; } = BenefitRecInd.Default("EA011", "Count_BenefitRecIndDefault");

    /// <summary>Count_BenefitRecIndInvalid</summary>
    public static MeasureDefinition EA012 { get; } = BenefitRecInd.Invalid("EA012", "Count_BenefitRecIndInvalid");

    /// <summary>Count_BenefitRecIndMissing</summary>
    public static MeasureDefinition EA013 { get; } = BenefitRecInd.Missing("EA013", "Count_BenefitRecIndMissing");

    /// <summary>Count_ESAIndValid</summary>
    public static MeasureDefinition EA018 { get; } = ESAInd.Valid("EA018", "Count_ESAIndValid");

    /// <summary>Count_ESAIndDefault</summary>
    public static MeasureDefinition EA019 { get; } = ESAInd.Default("EA019", "Count_ESAIndDefault");

    /// <summary>Count_ESAIndInvalid</summary>
    public static MeasureDefinition EA020 { get; } = ESAInd.Invalid("EA020", "Count_ESAIndInvalid");

    /// <summary>Count_ESAIndMissing</summary>
    public static MeasureDefinition EA021 { get; } = ESAInd.Missing("EA021", "Count_ESAIndMissing");

    /// <summary>Count_UCIndValid</summary>
    public static MeasureDefinition EA022 { get; } = UCInd.Valid("EA022", "Count_UCIndValid");

    /// <summary>Count_UCIndDefault</summary>
    public static MeasureDefinition EA023 { get; } = UCInd.Default("EA023", "Count_UCIndDefault");

    /// <summary>Count_UCIndInvalid</summary>
    public static MeasureDefinition EA024 { get; } = UCInd.Invalid("EA024", "Count_UCIndInvalid");

    /// <summary>Count_UCIndMissing</summary>
    public static MeasureDefinition EA025 { get; } = UCInd.Missing("EA025", "Count_UCIndMissing");

    /// <summary>Count_PIPIndValid</summary>
    public static MeasureDefinition EA026 { get; } = PIPInd.Valid("EA026", "Count_PIPIndValid");

    /// <summary>Count_PIPIndDefault</summary>
    public static MeasureDefinition EA027 { get; } = PIPInd.Default("EA027", "Count_PIPIndDefault");

    /// <summary>Count_PIPIndInvalid</summary>
    public static MeasureDefinition EA028 { get; } = PIPInd.Invalid("EA028", "Count_PIPIndInvalid");

    /// <summary>Count_PIPIndMissing</summary>
    public static MeasureDefinition EA029 { get; } = PIPInd.Missing("EA029", "Count_PIPIndMissing");

    /// <summary>Count_EmpSupportIndValid</summary>
    public static MeasureDefinition EA127 { get; } = EmpSupportInd.Valid("EA127", "Count_EmpSupportIndValid");

    /// <summary>Count_EmpSupportIndDefault</summary>
    public static MeasureDefinition EA128 { get; } = EmpSupportInd.Default("EA128", "Count_EmpSupportIndDefault");

    /// <summary>Count_EmpSupportIndInvalid</summary>
    public static MeasureDefinition EA129 { get; } = EmpSupportInd.Invalid("EA129", "Count_EmpSupportIndInvalid");

    /// <summary>Count_EmpSupportIndMissing</summary>
    public static MeasureDefinition EA130 { get; } = EmpSupportInd.Missing("EA130", "Count_EmpSupportIndMissing");

    /// <summary>The family.</summary>
    public static MeasureFamily Family { get; } = new(
        "employment-status-records",
        [
            EA002, EA003, EA004, EA005, EA006, EA007, EA008, EA009,
            EA010, EA011, EA012, EA013, EA018, EA019, EA020, EA021,
            EA022, EA023, EA024, EA025, EA026, EA027, EA028, EA029,
            EA127, EA128, EA129, EA130,
        ]);
}
