namespace Iapt.Measures.Algebra;

/// <summary>What a measure counts: a table, what identifies one of them, and how it belongs to a pathway and an organisation.</summary>
/// <param name="Name">In words, in the singular: <c>referral</c>.</param>
/// <param name="Plural">In words, in the plural.</param>
/// <param name="Table">The table of the data set that holds them.</param>
/// <param name="Key">The field that identifies one: counts are of distinct keys.</param>
public sealed record Subject(string Name, string Plural, string Table, string Key)
{
    /// <summary>A referral pathway: one person's referral to one service, which may be submitted many times (<c>PathwayID</c>, I101D14).</summary>
    public static Subject Pathway { get; } = new("referral", "referrals", "IDS101Referral", "PathwayID");
}
