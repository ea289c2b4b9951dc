namespace Iapt.Measures.Algebra;

/// <summary>How a code is normalised before it is compared.</summary>
public enum CodeStyle
{
    /// <summary>Upper case, without padding: <c>05</c>, <c> 5</c> and <c>5</c> are one code (<c>cli.md</c>).</summary>
    National,

    /// <summary>An organisation: stands as it is, without surrounding blanks (<c>decisions.md</c> 19).</summary>
    Organisation,

    /// <summary>A presenting complaint: ICD-10 without punctuation (F40.0 is F400), SNOMED unchanged; -3 is not populated (<c>decisions.md</c> 14).</summary>
    Complaint,
}
