namespace Iapt.Measures.Algebra;

/// <summary>
/// The stored value of one field of one row: a number (date, count, score or flag) or a code; or null, which is the default.
/// </summary>
public readonly record struct FieldValue
{
    private FieldValue(bool present, long number, string? code)
    {
        IsPresent = present;
        Number = number;
        Code = code;
    }

    /// <summary>Nothing recorded.</summary>
    public static FieldValue Null => default;

    /// <summary>False for null.</summary>
    public bool IsPresent { get; }

    /// <summary>Days since 1970-01-01, the count, the score in fixed point, or 1 for true; 0 when this is null or a code.</summary>
    public long Number { get; }

    /// <summary>The normalised code; null when this is null or a number.</summary>
    public string? Code { get; }

    /// <summary>A number.</summary>
    /// <param name="number">Days, count, score in fixed point, or 0 and 1 for a flag.</param>
    public static FieldValue Of(long number) => new(true, number, null);

    /// <summary>A code.</summary>
    /// <param name="code">The normalised code.</param>
    public static FieldValue Of(string code) => new(true, 0, code ?? throw new ArgumentNullException(nameof(code)));
}
