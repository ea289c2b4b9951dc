namespace Iapt.Measures.Extracts;

/// <summary>A record identifier of up to 23 digits, ordered as a number without being one: no integer type of the platform holds it safely as text may.</summary>
internal readonly record struct RecordNumber : IComparable<RecordNumber>
{
    private readonly string _digits;

    private RecordNumber(string digits) => _digits = digits;

    public static RecordNumber Of(string? text) => new(text is null ? "" : text.TrimStart('0'));

    public int CompareTo(RecordNumber other)
    {
        var byLength = _digits.Length.CompareTo(other._digits.Length);
        return byLength != 0 ? byLength : string.CompareOrdinal(_digits, other._digits);
    }
}
