using System.Globalization;
using Iapt.Measures.Instruments;
using Iapt.Measures.Results;
using NodaTime;

namespace Iapt.Measures.Access;

/// <summary>A target of the programme: data with a source, not a rule. Nothing that is computed depends on it.</summary>
/// <param name="Measure">What it is set for.</param>
/// <param name="Value">The number: per cent, or a count.</param>
/// <param name="Validity">The months that it is the target of.</param>
/// <param name="Evidence">Where it comes from, and how good that source is.</param>
public sealed record Target(TargetedMeasure Measure, decimal Value, Validity Validity, Evidence Evidence)
{
    /// <summary>The month by which it was to be reached; null where it was to hold throughout.</summary>
    public YearMonth? DueBy { get; init; }

    /// <summary>True when figures are to stay below it rather than to reach it.</summary>
    public bool IsCeiling { get; init; }

    /// <summary>Whether an exact figure meets it; no rounding helps a figure over it.</summary>
    /// <param name="exact">The figure.</param>
    public bool IsMetBy(Quotient exact)
    {
        var power = System.Numerics.BigInteger.Pow(10, Value.Scale);
        var order = exact.CompareTo(Quotient.Of(new System.Numerics.BigInteger(Value * (decimal)power), power));
        return IsCeiling ? order < 0 : order >= 0;
    }

    /// <summary>What is to be reached, invariant.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Measure} {(IsCeiling ? "below" : "at least")} {Value}");
}
