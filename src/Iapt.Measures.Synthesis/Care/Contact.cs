namespace Iapt.Measures.Synthesis;

/// <summary>A care contact, attended or not.</summary>
/// <param name="Day">The day.</param>
/// <param name="Minute">The minute of the day, or null where the time is not recorded.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="AppointmentType">AppType as submitted.</param>
/// <param name="Attendance">AttendOrDNACode as submitted.</param>
/// <param name="Planned">PlannedCareContIndicator.</param>
internal sealed record Contact(int Day, int? Minute, ContactKind Kind, string? AppointmentType, string? Attendance, string? Planned)
{
    /// <summary>ConsMechanism as submitted.</summary>
    public string? Mechanism { get; init; }

    /// <summary>IAPTLTCServiceInd.</summary>
    public string? LongTermConditionService { get; init; }

    /// <summary>PsychMed as submitted.</summary>
    public string? Medication { get; init; }

    /// <summary>The activities, mostly one.</summary>
    public Activity[] Activities { get; init; } = [];

    /// <summary>The place among the contacts and logs at which questionnaires are given, from 1; 0 for one at which none is.</summary>
    public int ScoredAs { get; init; }

    /// <summary>The month in which it is submitted once more, with the same identifier and another consultation mechanism; null for most.</summary>
    public int? SubmittedAgainIn { get; init; }
}
