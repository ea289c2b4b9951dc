using Iapt.Measures.Instruments;

namespace Iapt.Measures.Algebra;

/// <summary>
/// A threshold of an instrument, taken from the <see cref="InstrumentTable"/> that is handed to the engine: a parameter, never a number in a definition.
/// Null when the table holds none (<c>decisions.md</c> 10), which leaves what depends on it unknown.
/// </summary>
public sealed record Threshold : Term
{
    /// <summary>A threshold of an instrument.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="threshold">Which of its thresholds.</param>
    public Threshold(Instrument instrument, ThresholdKind threshold)
        : base(ValueKind.Score, (instrument ?? throw new ArgumentNullException(nameof(instrument))).Decimals)
    {
        Instrument = instrument;
        Which = threshold;
    }

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>Which of its thresholds.</summary>
    public ThresholdKind Which { get; }

    /// <inheritdoc/>
    public override T Accept<T>(ITermVisitor<T> visitor) => visitor.Visit(this);
}
