using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Iapt.Measures.Statistics;

/// <summary>
/// The share of intervals that are to contain the true rate, a proportion strictly between 0 and 1. The default value is "not assigned" and never a level.
/// </summary>
public readonly record struct ConfidenceLevel : IComparable<ConfidenceLevel>, ISpanParsable<ConfidenceLevel>
{
    private readonly decimal _value;

    private ConfidenceLevel(decimal value) => _value = value;

    /// <summary>The level of 0.95, that of most published intervals.</summary>
    public static ConfidenceLevel NinetyFivePercent { get; } = Of(0.95m);

    /// <summary>The level of 0.998, that of control limits.</summary>
    public static ConfidenceLevel NinetyNinePointEightPercent { get; } = Of(0.998m);

    /// <summary>True unless this is the default value.</summary>
    public bool IsAssigned => _value != 0;

    /// <summary>The level as a proportion: 0.95 for 95%.</summary>
    /// <exception cref="InvalidOperationException">The level is not assigned.</exception>
    public decimal Value => IsAssigned ? _value : throw new InvalidOperationException("This confidence level is not assigned.");

    /// <summary>A level.</summary>
    /// <param name="value">The proportion, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above 0 and below 1.</exception>
    public static ConfidenceLevel Of(decimal value) => value is > 0 and < 1
        ? new ConfidenceLevel(PlainDecimal.WithoutTrailingZeros(value))
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A confidence level is a proportion above 0 and below 1, such as 0.95.");

    /// <summary>Reads a proportion such as <c>0.95</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: always the invariant culture.</param>
    /// <exception cref="FormatException">The text is not a proportion above 0 and below 1.</exception>
    public static ConfidenceLevel Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var level)
        ? level
        : throw new FormatException("A confidence level is a proportion above 0 and below 1, such as 0.95.");

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static ConfidenceLevel Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a proportion such as <c>0.95</c>, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used: always the invariant culture.</param>
    /// <param name="result">The level, or not assigned.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ConfidenceLevel result)
    {
        var isLevel = decimal.TryParse(s, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 1;
        result = isLevel ? Of(value) : default;
        return isLevel;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out ConfidenceLevel)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ConfidenceLevel result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>By the proportion; a level that is not assigned is below every level.</summary>
    /// <param name="other">The other level.</param>
    public int CompareTo(ConfidenceLevel other) => _value.CompareTo(other._value);

    /// <summary>The proportion, invariant, without trailing zeros; <c>not assigned</c> for the default value.</summary>
    public override string ToString() => IsAssigned ? _value.ToString(CultureInfo.InvariantCulture) : "not assigned";
}
