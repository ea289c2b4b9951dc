namespace Iapt.Measures.Instruments;

/// <summary>
/// The first and the last score of one instrument in one referral. There is no last score without a first: a referral with one score has a first score only.
/// </summary>
public sealed record ScorePair
{
    private ScorePair(Instrument instrument, int? first, int? last)
    {
        Instrument = instrument;
        FirstUnits = first;
        LastUnits = last;
    }

    /// <summary>The instrument.</summary>
    public Instrument Instrument { get; }

    /// <summary>The first score in fixed point; null when none is recorded.</summary>
    public int? FirstUnits { get; }

    /// <summary>The last score in fixed point; null when there are fewer than two scores.</summary>
    public int? LastUnits { get; }

    /// <summary>True when both scores are recorded.</summary>
    public bool IsPaired => LastUnits is not null;

    /// <summary>Both scores.</summary>
    /// <typeparam name="T">The instrument.</typeparam>
    /// <param name="first">The first score.</param>
    /// <param name="last">The last score.</param>
    /// <exception cref="InvalidOperationException">A score is not assigned.</exception>
    public static ScorePair Of<T>(Score<T> first, Score<T> last)
        where T : IScale => new(T.Instrument, first.Units, last.Units);

    /// <summary>A first score only.</summary>
    /// <typeparam name="T">The instrument.</typeparam>
    /// <param name="first">The first score.</param>
    /// <exception cref="InvalidOperationException">The score is not assigned.</exception>
    public static ScorePair FirstOnly<T>(Score<T> first)
        where T : IScale => new(T.Instrument, first.Units, null);

    /// <summary>No score recorded.</summary>
    /// <typeparam name="T">The instrument.</typeparam>
    public static ScorePair None<T>()
        where T : IScale => new(T.Instrument, null, null);

    /// <summary>Both scores from numbers.</summary>
    /// <typeparam name="T">The instrument.</typeparam>
    /// <param name="first">The first score.</param>
    /// <param name="last">The last score.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not a score of the instrument.</exception>
    public static ScorePair Of<T>(decimal first, decimal last)
        where T : IScale => Of(Score<T>.Of(first), Score<T>.Of(last));
}
