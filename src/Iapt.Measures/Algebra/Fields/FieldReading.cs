namespace Iapt.Measures.Algebra;

/// <summary>What a codec made of one text: the value to store and, where something was wrong, the code of the issue.</summary>
/// <param name="Value">The value to store; null when the text cannot be used.</param>
/// <param name="Issue">What was wrong, or null. Never the text itself: it may identify a patient.</param>
public readonly record struct FieldReading(FieldValue Value, IssueCode? Issue)
{
    /// <summary>A value read without any issue.</summary>
    /// <param name="value">The value.</param>
    public static FieldReading Good(FieldValue value) => new(value, null);

    /// <summary>A text that cannot be used: stored as null, with an issue.</summary>
    /// <param name="issue">What was wrong.</param>
    public static FieldReading Unusable(IssueCode issue) => new(FieldValue.Null, issue);
}
