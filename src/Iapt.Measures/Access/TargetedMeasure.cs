namespace Iapt.Measures.Access;

/// <summary>What the programme has been set a target for.</summary>
public enum TargetedMeasure
{
    /// <summary>The people entering treatment in a year, per cent of those in need.</summary>
    AccessRate,

    /// <summary>Recovery, per cent (M192).</summary>
    Recovery,

    /// <summary>Reliable recovery, per cent (M195).</summary>
    ReliableRecovery,

    /// <summary>Reliable improvement, per cent (M186).</summary>
    ReliableImprovement,

    /// <summary>Finished courses whose treatment began within six weeks, per cent (M053).</summary>
    TreatmentWithinSixWeeks,

    /// <summary>Finished courses whose treatment began within eighteen weeks, per cent (M055).</summary>
    TreatmentWithinEighteenWeeks,

    /// <summary>Second treatments more than 90 days after the first, per cent (M126).</summary>
    SecondTreatmentAfterNinetyDays,

    /// <summary>Courses of treatment finished in a year (M076).</summary>
    FinishedCourses,
}
