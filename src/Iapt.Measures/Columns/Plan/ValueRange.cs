namespace Iapt.Measures.Columns;

/// <summary>The least and greatest value that a node can have, from the ranges of the fields.</summary>
internal readonly record struct ValueRange(long Low, long High)
{
    // The least 32-bit integer stands for null.
    internal bool FitsInt => Low > int.MinValue && High <= int.MaxValue;

    internal static ValueRange Of(long value) => new(value, value);

    internal ValueRange Or(ValueRange other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    internal ValueRange Minus(ValueRange other) => new(Low - other.High, High - other.Low);

    internal ValueRange Plus(ValueRange other) => new(Low + other.Low, High + other.High);

    internal ValueRange Times(int factor) => new(Low * factor, High * factor);
}
