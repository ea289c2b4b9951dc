namespace Iapt.Measures.Extracts;

/// <summary>The words by which tables and result rows name the levels of organisation: those of <c>group_type</c> (<c>decisions.md</c> 19).</summary>
public static class GroupLevels
{
    /// <summary>The word for a level.</summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public static string TokenOf(GroupLevel level) => level switch
    {
        GroupLevel.England => "England",
        GroupLevel.Region => "CommissioningRegion",
        GroupLevel.Icb => "ICB",
        GroupLevel.SubIcb => "SubICB",
        GroupLevel.Provider => "Provider",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level of organisation."),
    };
}
