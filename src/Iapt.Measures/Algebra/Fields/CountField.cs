using System.Globalization;
using Iapt.Measures.Instruments;

namespace Iapt.Measures.Algebra;

/// <summary>A field that holds a whole number of contacts, sessions or records.</summary>
public sealed class CountField : Field
{
    /// <summary>Declares the field.</summary>
    /// <param name="table">Its table.</param>
    /// <param name="name">Its NHS name.</param>
    /// <param name="uid">Its NHS identifier, where published.</param>
    /// <param name="maximum">The largest count that is used; the smallest is 0.</param>
    public CountField(string table, string name, string? uid = null, int maximum = short.MaxValue)
        : base(table, name, uid, ValueKind.Count) => Maximum = maximum;

    /// <summary>The largest count that is used: the national type is a 16-bit integer.</summary>
    public int Maximum { get; }

    /// <summary>This field as a term.</summary>
    public Term Value => new FieldTerm(this);

    /// <summary>No count is recorded.</summary>
    public Predicate IsNull => new IsNull(Value);

    /// <summary>A count is recorded.</summary>
    public Predicate IsRecorded => new Not(IsNull);

    /// <summary>The count is exactly this.</summary>
    /// <param name="count">The count compared with.</param>
    public Predicate Is(int count) => new Compare(Value, Comparison.Equal, Constant.Count(count));

    /// <summary>The count is at least this.</summary>
    /// <param name="count">The count compared with.</param>
    public Predicate AtLeast(int count) => new Compare(Value, Comparison.AtLeast, Constant.Count(count));

    /// <summary>The count is more than this.</summary>
    /// <param name="count">The count compared with.</param>
    public Predicate MoreThan(int count) => new Compare(Value, Comparison.Above, Constant.Count(count));

    internal override bool TryReadPlain(ReadOnlySpan<byte> utf8, out int stored) => PlainText.TryDigits(utf8, out stored) && TryTakePlain(stored, out stored);

    internal override bool TryTakePlain(int number, out int stored)
    {
        stored = number;
        return number >= 0 && number <= Maximum;
    }

    private protected override FieldReading ReadPresent(ReadOnlySpan<char> text)
    {
        if (!FixedPoint.TryParse(text, 0, out var count, out var tooPrecise))
        {
            return FieldReading.Unusable(tooPrecise ? IssueCode.ScorePrecision : IssueCode.UnreadableNumber);
        }

        return count >= 0 && count <= Maximum ? FieldReading.Good(FieldValue.Of(count)) : FieldReading.Unusable(IssueCode.CountOutOfRange);
    }

    private protected override string WritePresent(FieldValue value) => value.Number.ToString(CultureInfo.InvariantCulture);
}
