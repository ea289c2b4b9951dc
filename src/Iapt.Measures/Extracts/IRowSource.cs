using Iapt.Measures.Algebra;
using Iapt.Measures.Periods;

namespace Iapt.Measures.Extracts;

/// <summary>Where the stored values of a row come from: an extract, or one referral held by itself.</summary>
internal interface IRowSource
{
    /// <summary>The stored value of a field; null when it is not recorded, or when there is no such column.</summary>
    /// <param name="field">The field.</param>
    /// <param name="row">The position of the row.</param>
    FieldValue ValueOf(Field field, int row);

    /// <summary>True when the row is the one reported for its pathway.</summary>
    /// <param name="row">The position of the row.</param>
    /// <param name="period">The period.</param>
    /// <param name="scope">Whether the period's record is meant, or that of its last month.</param>
    bool IsSelected(int row, ReportingPeriod period, SelectionScope scope);
}
