namespace Iapt.Measures.Algebra;

/// <summary>
/// A table of the data set as something that can be counted or selected from: what one of its rows is, what identifies it, and how it belongs to the row of another table.
/// </summary>
/// <param name="Name">In words, in the singular: <c>referral</c>.</param>
/// <param name="Plural">In words, in the plural.</param>
/// <param name="Table">The table of the data set that holds them.</param>
/// <param name="Key">The field that identifies one: counts are of distinct keys.</param>
public sealed record Subject(string Name, string Plural, string Table, string Key)
{
    /// <summary>A referral pathway: one person's referral to one service, which may be submitted many times (<c>PathwayID</c>, I101D14).</summary>
    public static Subject Pathway { get; } = new("referral", "referrals", "IDS101Referral", "PathwayID");

    /// <summary>How a row belongs to the row of another table; null for what everything else belongs to, the referral pathway.</summary>
    public TableLink? Link { get; init; }

    /// <summary>The date of what a row records: a row dated after a period's end has not happened in it. Null where rows are no events.</summary>
    public DateField? Date { get; init; }

    /// <summary>The field that holds the month in which a row was submitted; null where the table has none.</summary>
    public CountField? Month { get; init; }

    /// <summary>The field by which one record is known again in a later month; null where every row is a record of its own.</summary>
    public CodeField? Identity { get; init; }

    /// <summary>The number of the record within its table, by which rows that are otherwise alike are ordered.</summary>
    public CodeField? RecordId { get; init; }

    /// <summary>The table and those that it belongs to, up to the referral pathway.</summary>
    public IEnumerable<Subject> Ancestry
    {
        get
        {
            for (var subject = this; subject is not null; subject = subject.Link?.Parent)
            {
                yield return subject;
            }
        }
    }

    /// <summary>True when an input holds the table and those that it belongs to, with the keys by which they belong.</summary>
    /// <param name="fields">The fields of the input.</param>
    internal bool IsHeldBy(IReadOnlySet<Field> fields) =>
        Ancestry.All(subject => subject.Link is not { } link || (fields.Contains(link.ChildKey) && fields.Contains(link.ParentKey)));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
