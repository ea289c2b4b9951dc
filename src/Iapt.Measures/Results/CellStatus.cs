namespace Iapt.Measures.Results;

/// <summary>Whether a cell has a value.</summary>
public enum CellStatus
{
    /// <summary>A value, which may be a true zero: <c>value</c>.</summary>
    Value,

    /// <summary>Nothing to divide by, or nothing to average: <c>not_applicable</c>.</summary>
    NotApplicable,

    /// <summary>The input lacks a whole table, field or month that the measure needs: <c>not_assessable</c>.</summary>
    NotAssessable,
}
