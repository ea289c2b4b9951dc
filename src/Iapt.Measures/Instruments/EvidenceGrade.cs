namespace Iapt.Measures.Instruments;

/// <summary>How well a number is sourced.</summary>
public enum EvidenceGrade
{
    /// <summary>Read in an NHS primary document or program, or proven on published figures.</summary>
    Primary,

    /// <summary>Read in a paper, a service's page or another readable secondary source.</summary>
    Secondary,

    /// <summary>No readable source found: used, and said. A result that rests on it names it.</summary>
    Provisional,
}
