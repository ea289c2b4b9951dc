using Iapt.Measures.Algebra;

namespace Iapt.Measures.Files;

/// <summary>
/// One row of IDS603, ordered by which one gives the presenting complaint of a pathway: populated before null, then PresCompCodSig ascending with null last, then the
/// latest PresCompDate, then the highest UniqueID_IDS603 (constructions of M203 to M205; <c>decisions.md</c> 14). The first in this order wins.
/// </summary>
/// <param name="Code">The complaint, normalised; null when it is not populated.</param>
/// <param name="Significance">1 primary, 2 secondary; null when it is not recorded.</param>
/// <param name="Date">The date, as days since 1970-01-01; null when it is not recorded.</param>
/// <param name="Record">The record identifier; null when it is not recorded.</param>
internal readonly record struct Complaint(string? Code, long? Significance, long? Date, string? Record) : IComparable<Complaint>
{
    public int CompareTo(Complaint other)
    {
        var byCode = (Code is null).CompareTo(other.Code is null);
        if (byCode != 0)
        {
            return byCode;
        }

        // A null significance comes after secondary, a null date before every date.
        var bySignificance = (Significance ?? long.MaxValue).CompareTo(other.Significance ?? long.MaxValue);
        if (bySignificance != 0)
        {
            return bySignificance;
        }

        var byDate = (other.Date ?? long.MinValue).CompareTo(Date ?? long.MinValue);
        return byDate != 0 ? byDate : CompareNumbers(other.Record, Record);
    }

    /// <summary>The value of the field.</summary>
    public FieldValue Value => Code is null ? FieldValue.Null : FieldValue.Of(Code);

    // Identifiers of 23 digits compare as numbers without being any integer type.
    private static int CompareNumbers(string? one, string? other)
    {
        var left = one.AsSpan().TrimStart('0');
        var right = other.AsSpan().TrimStart('0');
        var byLength = left.Length.CompareTo(right.Length);
        return byLength != 0 ? byLength : left.SequenceCompareTo(right);
    }
}
