namespace Iapt.Measures.Algebra;

/// <summary>
/// A field that holds true or nothing. Supplied, it is true or not true: null in a supplied flag is not true (<c>decisions.md</c> 4). Derived, it may also be
/// unknown.
/// </summary>
public sealed class FlagField : Field
{
    /// <summary>Declares the field.</summary>
    /// <param name="table">Its table.</param>
    /// <param name="name">Its NHS name.</param>
    /// <param name="uid">Its NHS identifier, where published.</param>
    public FlagField(string table, string name, string? uid = null)
        : base(table, name, uid, ValueKind.Flag)
    {
    }

    /// <summary>How files write true, in any case.</summary>
    internal static ImmutableArray<string> TrueWords { get; } = ["True", "1", "Y", "Yes", "T"];

    /// <summary>How files write false, in any case.</summary>
    internal static ImmutableArray<string> FalseWords { get; } = ["False", "0", "N", "No", "F"];

    /// <summary>The flag is true.</summary>
    public Predicate IsTrue => new IsTrue(this);

    internal override bool TryReadPlain(ReadOnlySpan<byte> utf8, out int stored)
    {
        var isTrue = utf8.SequenceEqual("True"u8) || utf8.SequenceEqual("1"u8);
        stored = isTrue ? 1 : 0;
        return isTrue || utf8.SequenceEqual("False"u8) || utf8.SequenceEqual("0"u8);
    }

    internal override bool TryTakePlain(int number, out int stored)
    {
        stored = number;
        return number is 0 or 1;
    }

    private protected override FieldReading ReadPresent(ReadOnlySpan<char> text)
    {
        if (IsOneOf(text, TrueWords))
        {
            return FieldReading.Good(FieldValue.Of(1));
        }

        return IsOneOf(text, FalseWords)
            ? FieldReading.Good(FieldValue.Of(0))
            : FieldReading.Unusable(IssueCode.UnreadableFlag);
    }

    private protected override string WritePresent(FieldValue value) => value.Number == 0 ? "False" : "True";

    private static bool IsOneOf(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
