using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Iapt.Measures.Instruments;

/// <summary>
/// A valid score of one instrument, exact. The default value is "not assigned" and never a score: a zero would read as recovered.
/// </summary>
/// <typeparam name="T">The instrument: <c>Score&lt;Phq9&gt;</c> and <c>Score&lt;Gad7&gt;</c> do not compare.</typeparam>
public readonly struct Score<T> :
    IEquatable<Score<T>>, IComparable<Score<T>>, IComparable, IComparisonOperators<Score<T>, Score<T>, bool>, ISpanParsable<Score<T>>
    where T : IScale
{
    // Biased by one above the minimum, so that the all-zero default is no score.
    private readonly int _biased;

    private Score(int units) => _biased = units - T.Instrument.Minimum + 1;

    /// <summary>True unless this is the default value.</summary>
    public bool IsAssigned => _biased != 0;

    /// <summary>The score in fixed point: hundredths for an average, whole points for all others.</summary>
    /// <exception cref="InvalidOperationException">The score is not assigned.</exception>
    public int Units => IsAssigned
        ? _biased - 1 + T.Instrument.Minimum
        : throw new InvalidOperationException($"This {T.Instrument.Name} score is not assigned.");

    /// <summary>The score as a number.</summary>
    /// <exception cref="InvalidOperationException">The score is not assigned.</exception>
    public decimal Value => Units / (decimal)FixedPoint.Power(T.Instrument.Decimals);

    /// <summary>Equal scores, or both not assigned.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Score<T> left, Score<T> right) => left._biased == right._biased;

    /// <summary>Different scores.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Score<T> left, Score<T> right) => left._biased != right._biased;

    /// <summary>Lower, that is, better. A score that is not assigned is below every score.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Score<T> left, Score<T> right) => left._biased < right._biased;

    /// <summary>Higher, that is, worse.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Score<T> left, Score<T> right) => left._biased > right._biased;

    /// <summary>Lower or equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Score<T> left, Score<T> right) => left._biased <= right._biased;

    /// <summary>Higher or equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Score<T> left, Score<T> right) => left._biased >= right._biased;

    /// <summary>A score.</summary>
    /// <param name="value">The number, within the instrument's range and with no more decimals than it has.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not a score of the instrument.</exception>
    public static Score<T> Of(decimal value) => TryOf(value, out var score)
        ? score
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"A score of {T.Instrument.Name} is {Allowed()}.");

    /// <summary>A score, if the number is one.</summary>
    /// <param name="value">The number.</param>
    /// <param name="score">The score, or not assigned.</param>
    public static bool TryOf(decimal value, out Score<T> score)
    {
        score = default;
        var instrument = T.Instrument;
        var power = FixedPoint.Power(instrument.Decimals);
        if (value < (decimal)instrument.Minimum / power || value > (decimal)instrument.Maximum / power || value * power != decimal.Truncate(value * power))
        {
            return false;
        }

        score = new Score<T>((int)(value * power));
        return true;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Score<T> Parse(string s, IFormatProvider? provider) => Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <summary>Reads a score; always in the invariant culture, whatever the provider.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <exception cref="FormatException">The text is not a score of the instrument.</exception>
    public static Score<T> Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var score)
        ? score
        : throw new FormatException($"A score of {T.Instrument.Name} is {Allowed()}.");

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Score{T})"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Score<T> result) => TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a score, if the text is one; always in the invariant culture, whatever the provider.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The score, or not assigned.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Score<T> result)
    {
        result = default;
        var instrument = T.Instrument;
        if (!FixedPoint.TryParse(s, instrument.Decimals, out var units, out _) || units < instrument.Minimum || units > instrument.Maximum)
        {
            return false;
        }

        result = new Score<T>((int)units);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Score<T> other) => _biased.CompareTo(other._biased);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Score<T> other => CompareTo(other),
        _ => throw new ArgumentException($"Only scores of {T.Instrument.Name} compare.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Score<T> other) => _biased == other._biased;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Score<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _biased;

    /// <summary>The score as people write it, in the invariant culture; <c>not assigned</c> for the default value.</summary>
    public override string ToString() => IsAssigned ? T.Instrument.Format(Units) : "not assigned";

    private static string Allowed()
    {
        var instrument = T.Instrument;
        var step = instrument.Decimals == 0 ? "a whole number" : string.Create(CultureInfo.InvariantCulture, $"a number with up to {instrument.Decimals} decimals");
        return $"{step} from {instrument.Format(instrument.Minimum)} to {instrument.Format(instrument.Maximum)}";
    }
}
