using System.Globalization;

namespace Iapt.Measures.Disclosure;

/// <summary>
/// One figure as it is published: a number (a true zero among them), suppressed with its reason, not applicable, or not assessable. It never turns into a number
/// silently: there is no conversion and no nullable value that a sum would skip. Counts are added by <see cref="PublishedCounts"/>, which keeps suppression.
/// </summary>
public sealed record PublishedCell
{
    private readonly decimal _value;

    private PublishedCell(PublishedStatus status, decimal value, SuppressionReason? reason)
    {
        Status = status;
        _value = value;
        Reason = reason;
    }

    /// <summary>Nothing to divide by or to average.</summary>
    public static PublishedCell NotApplicable { get; } = new(PublishedStatus.NotApplicable, 0, null);

    /// <summary>A figure that the data cannot give.</summary>
    public static PublishedCell NotAssessable { get; } = new(PublishedStatus.NotAssessable, 0, null);

    /// <summary>What stands in the cell.</summary>
    public PublishedStatus Status { get; }

    /// <summary>Why the figure is not told; null unless it is suppressed.</summary>
    public SuppressionReason? Reason { get; }

    /// <summary>A number, as it is printed: 51.0 and 51 are one.</summary>
    /// <param name="value">The number.</param>
    public static PublishedCell Of(decimal value) => new(PublishedStatus.Value, value, null);

    /// <summary>A figure that is not told.</summary>
    /// <param name="reason">Why.</param>
    public static PublishedCell Suppressed(SuppressionReason reason) => new(PublishedStatus.Suppressed, 0, reason);

    /// <summary>The number, where one is told.</summary>
    /// <param name="value">The number; 0 where there is none.</param>
    /// <returns>False where no number is told.</returns>
    public bool TryGetValue(out decimal value)
    {
        value = _value;
        return Status == PublishedStatus.Value;
    }

    /// <summary>One result for each state, so that none is forgotten.</summary>
    /// <typeparam name="T">The result.</typeparam>
    /// <param name="value">Of a number.</param>
    /// <param name="suppressed">Of a figure that is not told.</param>
    /// <param name="notApplicable">Of a figure with nothing to divide by.</param>
    /// <param name="notAssessable">Of a figure that the data cannot give.</param>
    public T Match<T>(Func<decimal, T> value, Func<SuppressionReason, T> suppressed, Func<T> notApplicable, Func<T> notAssessable)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(suppressed);
        ArgumentNullException.ThrowIfNull(notApplicable);
        ArgumentNullException.ThrowIfNull(notAssessable);
        return Status switch
        {
            PublishedStatus.Value => value(_value),
            PublishedStatus.Suppressed => suppressed(Reason!.Value),
            PublishedStatus.NotApplicable => notApplicable(),
            _ => notAssessable(),
        };
    }

    /// <summary>The number without zeros at its end, invariant; <c>*</c> where it is suppressed; otherwise the state in words.</summary>
    public override string ToString() => Match(
        value => value.ToString("0.############################", CultureInfo.InvariantCulture), _ => "*", () => "not applicable", () => "not assessable");
}
