using Iapt.Measures.Algebra;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Referrals;

/// <summary>A threshold that an outcome rests on.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Kind">Which of its thresholds.</param>
public readonly record struct ThresholdUse(Instrument Instrument, ThresholdKind Kind);
