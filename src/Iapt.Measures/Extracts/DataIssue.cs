using Iapt.Measures.Algebra;

namespace Iapt.Measures.Extracts;

/// <summary>Something wrong with one row or one value: what, in which field, in which row. Never the value: it may identify a patient.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Field">The field, or null for the row as a whole.</param>
/// <param name="Row">The number of the row in its input: the line of a file, counted from 1 with the header, or the position of an object.</param>
public readonly record struct DataIssue(IssueCode Code, Field? Field, long Row)
{
    /// <summary>How much it matters.</summary>
    public IssueSeverity Severity => IssueCodes.SeverityOf(Code);
}
