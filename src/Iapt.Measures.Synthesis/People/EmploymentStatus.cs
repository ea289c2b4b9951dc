namespace Iapt.Measures.Synthesis;

/// <summary>An employment status, as recorded on a day (IDS004).</summary>
/// <param name="Day">EmployStatusRecDate.</param>
/// <param name="Status">EmployStatus.</param>
/// <param name="Hours">WeekHoursWorked.</param>
/// <param name="SickAbsence">SickAbsenceInd.</param>
/// <param name="SickPay">SSPInd.</param>
/// <param name="SupportSuitable">EmpSupportInd.</param>
internal sealed record EmploymentStatus(int Day, string? Status, string? Hours, string? SickAbsence, string? SickPay, string? SupportSuitable)
{
    /// <summary>BenefitRecInd.</summary>
    public string? Benefit { get; init; }

    /// <summary>ESAInd.</summary>
    public string? SupportAllowance { get; init; }

    /// <summary>UCInd.</summary>
    public string? UniversalCredit { get; init; }

    /// <summary>PIPInd.</summary>
    public string? IndependencePayment { get; init; }
}
