namespace Iapt.Measures.Instruments;

/// <summary>
/// A questionnaire whose scores the data set holds. On every one of them a higher score is worse. What is fixed by the form stands here (items, range, decimals);
/// the thresholds stand in an <see cref="InstrumentTable"/>, because they are decisions, with a source and a grade.
/// </summary>
public sealed class Instrument
{
    internal Instrument(string code, string fieldStem, string name, int minimum, int maximum)
    {
        Code = code;
        FieldStem = fieldStem;
        Name = name;
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>The value that names the instrument in the field <c>ADSM</c> (I101D90), or its field stem where it never stands there.</summary>
    public string Code { get; }

    /// <summary>The beginning of its NHS field names: <c>PHQ9</c> in <c>PHQ9_FirstScore</c>.</summary>
    public string FieldStem { get; }

    /// <summary>The name in words.</summary>
    public string Name { get; }

    /// <summary>The lowest score the national validator accepts, in fixed point.</summary>
    public int Minimum { get; }

    /// <summary>The highest score the national validator accepts, in fixed point.</summary>
    public int Maximum { get; }

    /// <summary>The number of items of the form; 0 where no source says it.</summary>
    public int Items { get; init; }

    /// <summary>The decimals of a score: 0, or 2 for an average. Fixed point 231 with two decimals is 2.31.</summary>
    public int Decimals { get; init; }

    /// <summary>The lowest rating of the form where the validator accepts less: a lower score is used, with a warning (<c>decisions.md</c> 8). In fixed point.</summary>
    public int? LowestRating { get; init; }

    /// <summary>The SNOMED CT code of the total score, or null where none is published.</summary>
    public string? Snomed { get; init; }

    /// <summary>Where range and step come from.</summary>
    public Evidence Range { get; init; } = Evidence.Validator;

    /// <summary>A score as people write it: 231 of the Mobility Inventory is 2.31.</summary>
    /// <param name="units">The score in fixed point.</param>
    public string Format(long units) => FixedPoint.Format(units, Decimals);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
