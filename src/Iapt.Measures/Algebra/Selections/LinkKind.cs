namespace Iapt.Measures.Algebra;

/// <summary>Which rows of a table belong to a row of another (<c>decisions.md</c> 17).</summary>
public enum LinkKind
{
    /// <summary>All rows with the key, of all months up to the period's end, each identifier once with its latest month: contacts, activities, scores.</summary>
    History,

    /// <summary>The rows submitted with the same record, else those of the latest earlier month: what is recorded of a person, complaints, long term conditions.</summary>
    Record,

    /// <summary>
    /// Rows of the period's months that stand by themselves and are counted once: each with the first row of IDS101Referral that was submitted with the same record, reported or not, for its
    /// organisation.
    /// </summary>
    Owner,

    /// <summary>All rows with the key, up to the period's last month, whatever they belong to otherwise: what is recorded of staff.</summary>
    Shared,
}
