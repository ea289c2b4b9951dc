using Iapt.Measures.Instruments;

namespace Iapt.Measures.Algebra;

/// <summary>A field that holds a questionnaire score in fixed point.</summary>
public sealed class ScoreField : Field
{
    private readonly int _decimals;

    /// <summary>Declares a score field of one instrument.</summary>
    /// <param name="table">Its table.</param>
    /// <param name="name">Its NHS name.</param>
    /// <param name="uid">Its NHS identifier, where published.</param>
    /// <param name="instrument">The instrument, which gives range and decimals.</param>
    public ScoreField(string table, string name, string? uid, Instrument instrument)
        : this(table, name, uid, instrument?.Decimals ?? throw new ArgumentNullException(nameof(instrument)), instrument.Minimum, instrument.Maximum) =>
        Instrument = instrument;

    /// <summary>Declares a score field whose instrument differs from row to row (<c>ADSM_FirstScore</c>).</summary>
    /// <param name="table">Its table.</param>
    /// <param name="name">Its NHS name.</param>
    /// <param name="uid">Its NHS identifier, where published.</param>
    /// <param name="decimals">The decimals kept.</param>
    /// <param name="minimum">The lowest score, in fixed point.</param>
    /// <param name="maximum">The highest score, in fixed point.</param>
    public ScoreField(string table, string name, string? uid, int decimals, int minimum, int maximum)
        : base(table, name, uid, ValueKind.Score)
    {
        _decimals = decimals;
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>The instrument, or null where it differs from row to row.</summary>
    public Instrument? Instrument { get; }

    /// <inheritdoc/>
    public override int Decimals => _decimals;

    /// <summary>The lowest score that is used, in fixed point.</summary>
    public int Minimum { get; }

    /// <summary>The highest score that is used, in fixed point.</summary>
    public int Maximum { get; }

    /// <summary>For a last score, the field of the first score of the same instrument: a last score without a first is not used (<c>decisions.md</c> 8).</summary>
    public ScoreField? First { get; init; }

    /// <summary>A number outside the range that means that the question does not apply: no score, and nothing wrong; null where there is none.</summary>
    public int? NotApplicable { get; init; }

    /// <summary>This field as a term.</summary>
    public Term Value => new FieldTerm(this);

    /// <summary>No usable score is recorded.</summary>
    public Predicate IsNull => new IsNull(Value);

    /// <summary>A usable score is recorded.</summary>
    public Predicate IsRecorded => new Not(IsNull);

    internal override bool TryReadPlain(ReadOnlySpan<byte> utf8, out int stored) => PlainText.TryDigits(utf8, out stored) && TryTakePlain(stored, out stored);

    internal override bool TryTakePlain(int number, out int stored)
    {
        var units = (long)number * FixedPoint.Power(_decimals);
        stored = (int)Math.Clamp(units, Minimum, Maximum);
        return stored == units && (Instrument?.LowestRating is not { } lowest || stored >= lowest);
    }

    private protected override FieldReading ReadPresent(ReadOnlySpan<char> text)
    {
        if (!FixedPoint.TryParse(text, _decimals, out var units, out var tooPrecise))
        {
            return FieldReading.Unusable(tooPrecise ? IssueCode.ScorePrecision : IssueCode.UnreadableNumber);
        }

        if (units < Minimum || units > Maximum)
        {
            if (units == NotApplicable)
            {
                return FieldReading.Good(FieldValue.Null);
            }

            return FieldReading.Unusable(IssueCode.ScoreOutOfRange);
        }

        var below = Instrument is { LowestRating: { } lowest } && units < lowest;
        return new FieldReading(FieldValue.Of(units), below ? IssueCode.ScoreBelowScale : null);
    }

    private protected override string WritePresent(FieldValue value) => FixedPoint.Format(value.Number, _decimals);
}
