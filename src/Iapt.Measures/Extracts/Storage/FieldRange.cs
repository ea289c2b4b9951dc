using Iapt.Measures.Algebra;
using NodaTime;

namespace Iapt.Measures.Extracts;

/// <summary>The stored values that the codec of a field can give, both ends included.</summary>
internal readonly record struct FieldRange(int Low, int High)
{
    internal static FieldRange Dates { get; } = new((int)DateField.ToDays(LocalDate.MinIsoValue), (int)DateField.ToDays(LocalDate.MaxIsoValue));

    internal static FieldRange Of(Field field) => field switch
    {
        DateField => Dates,
        ScoreField score => new FieldRange(score.Minimum, score.Maximum),
        CountField count => new FieldRange(0, count.Maximum),
        FlagField => new FieldRange(0, 1),
        TimeField => new FieldRange(0, 86_399_999),
        _ => throw new ArgumentException($"{field.Name} holds no number.", nameof(field)),
    };

    // The value itself may identify a patient: only what is allowed is said.
    internal ArgumentOutOfRangeException NotWithin(Field field, string parameter) =>
        new(parameter, $"A value of {field.Name} lies outside {field.Write(FieldValue.Of(Low))} to {field.Write(FieldValue.Of(High))}.");
}
