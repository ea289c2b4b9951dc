namespace Iapt.Measures.Instruments;

/// <summary>The thresholds of one instrument.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Caseness">From which score a person is at caseness; null when no number is known (<c>decisions.md</c> 10).</param>
/// <param name="Change">The smallest reliable change; null when no number is known.</param>
/// <param name="Validity">When the instrument is used as an outcome measure.</param>
public sealed record InstrumentEntry(Instrument Instrument, CasenessThreshold? Caseness, ReliableChange? Change, Validity Validity)
{
    /// <summary>What was looked for where a number is not known; null where both are.</summary>
    public string? Missing { get; init; }
}
